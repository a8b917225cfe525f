package org.activeflowlog.conformance.wire;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.http.Header;
import org.apache.http.HttpResponse;
import org.apache.http.util.EntityUtils;

/**
 * An answer as it came.
 *
 * @param headers those that came several times joined by commas
 * @param body as far as it was read, decompressed
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares or changes it.
record Received(int status, Map<String, String> headers, byte[] body, boolean truncated) {

  static Received of(Response response, boolean truncated) {
    Map<String, String> headers = new LinkedHashMap<>();
    response.headers().forEach(header -> add(headers, header.getName(), header.getValue()));
    return new Received(response.statusCode(), headers, response.asByteArray(), truncated);
  }

  static Received of(HttpResponse response, boolean truncated) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : response.getAllHeaders()) {
      add(headers, header.getName(), header.getValue());
    }
    byte[] body =
        response.getEntity() == null ? new byte[0] : EntityUtils.toByteArray(response.getEntity());
    return new Received(response.getStatusLine().getStatusCode(), headers, body, truncated);
  }

  private static void add(Map<String, String> headers, String name, String value) {
    headers.merge(name, value, (one, other) -> one + ", " + other);
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** The content type, or null. */
  String contentType() {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase("Content-Type"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
