package org.activeflowlog.conformance.wire;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What came back of a call: any HTTP answer, however broken, is one.
 *
 * @param nanos how long the exchange took, in nanoseconds
 * @param json the body as a JSON object, or what an XML body holds if XML was asked for; empty if
 *     it is neither
 */
public record Answer(
    int status, String contentType, String body, long nanos, Optional<JsonNode> json) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  static Answer of(Received received, long nanos, boolean xml) {
    String body = received.text();
    Optional<JsonNode> members = xml ? Xml.members(body) : objectIn(received.body());
    return new Answer(
        received.status(),
        received.contentType(),
        members.isPresent() ? body : body.substring(0, Math.min(body.length(), 1000)),
        nanos,
        members);
  }

  /** JSON is UTF-8 (RFC 8259); anything else is none. */
  private static Optional<JsonNode> objectIn(byte[] body) {
    try {
      return Optional.ofNullable(JSON.readTree(body)).filter(JsonNode::isObject);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The name of the root element; empty if the body is no XML. */
  public Optional<String> xmlRoot() {
    return Xml.root(body).map(Element::getTagName);
  }

  /** A member of the body's object. */
  public Optional<JsonNode> member(String name) {
    return json.map(object -> object.get(name));
  }

  /** A member as text, whatever its JSON type; empty if it is missing, null or blank. */
  public Optional<String> text(String name) {
    return member(name)
        .filter(node -> node.isValueNode() && !node.isNull())
        .map(JsonNode::asText)
        .filter(text -> !text.isBlank());
  }

  /** The error code; empty if the answer has none. */
  public Optional<String> code() {
    return text("Code");
  }

  /**
   * Whether the answer, read tolerantly, says that the call was carried out. Exactly how it has to
   * say so is a matter of clauses of its own.
   */
  public boolean saysSuccess() {
    boolean anySign = text("Success").isPresent() || text("RequestId").isPresent();
    return status >= 200
        && status < 300
        && anySign
        && code().isEmpty()
        && text("Success").filter("false"::equalsIgnoreCase).isEmpty();
  }

  /**
   * Whether the answer, read tolerantly, says that the call was refused; with Operation.Blocking a
   * refusal may have status 500 (facts 3).
   */
  public boolean isRefusal() {
    boolean clientsFault = status >= 400 && status < 500 && code().isPresent();
    return clientsFault || code().filter("Operation.Blocking"::equals).isPresent();
  }

  /** The answer in one line, for people. */
  public String inShort() {
    if (json.isEmpty()) {
      return "HTTP " + status + bodyInShort();
    }
    String told =
        Stream.of("Code", "Success")
            .filter(name -> member(name).isPresent())
            .map(name -> name + " " + member(name).get())
            .collect(Collectors.joining(" and "));
    return "HTTP " + status + (told.isEmpty() ? membersInShort() : " with " + told);
  }

  private String membersInShort() {
    String names = String.join(", ", (Iterable<String>) json.get()::fieldNames);
    return names.isEmpty()
        ? " with an empty object"
        : " with neither Code nor Success, but the members " + brief(names);
  }

  private String bodyInShort() {
    return body.isBlank()
        ? " with an empty body"
        : " with a body that is not a JSON object: " + brief(body.strip().replaceAll("\\s+", " "));
  }

  private static String brief(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }
}
