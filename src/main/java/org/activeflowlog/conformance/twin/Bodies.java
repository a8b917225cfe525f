package org.activeflowlog.conformance.twin;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is said, out of the mapping files in {@code stubs/mappings}; read once each, by name. */
final class Bodies {
  /** Its members are those of every refusal. */
  private static final String ENVELOPE = "error.InvalidParameter";

  private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};
  private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

  private final Map<String, Answer> files = new ConcurrentHashMap<>();

  Answer success(Operation operation, String requestId) {
    return file(operation.success()).withRequestId(requestId);
  }

  /** An answer that has no file: the lists. */
  Answer own(Operation operation, String requestId, Map<String, Object> members) {
    Map<String, String> headers = file(Operation.ACTIVE.success()).headers();
    return Answer.of(operation.success(), 200, headers, members).withRequestId(requestId);
  }

  Answer refusal(Refused refused, String requestId) {
    if (refused.isDocumented()) {
      return file("error." + refused.code()).withRequestId(requestId);
    }
    Answer envelope = file(ENVELOPE);
    String recommend = envelope.members().get("Recommend").toString();
    Map<String, Object> members = new LinkedHashMap<>(envelope.members());
    members.put("Code", refused.code());
    members.put("Message", refused.getMessage());
    members.put("Recommend", recommend.replace("InvalidParameter", refused.code()));
    String name = "error." + refused.code();
    return Answer.of(name, refused.status(), envelope.headers(), members).withRequestId(requestId);
  }

  private Answer file(String name) {
    return files.computeIfAbsent(name, Bodies::read);
  }

  private static Answer read(String name) {
    try (InputStream file = Bodies.class.getResourceAsStream("/stubs/mappings/" + name + ".json")) {
      JsonNode response = Texts.JSON.readTree(file).at("/mappings/0/response");
      return Answer.of(
          name,
          response.get("status").asInt(),
          Texts.JSON.convertValue(response.get("headers"), HEADERS),
          Texts.JSON.convertValue(response.get("jsonBody"), MEMBERS));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("stubs/mappings/" + name + ".json", unreadable);
    }
  }
}
