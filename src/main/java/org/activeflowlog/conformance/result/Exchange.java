package org.activeflowlog.conformance.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;

/**
 * One request and what came back, with secrets removed.
 *
 * @param at when the request was sent
 * @param millis how long the exchange took, in milliseconds
 * @param response what came back; null if nothing did
 * @param failure why nothing came back; null if something did
 */
public record Exchange(
    Instant at,
    long millis,
    Request request,
    Response response,
    @JsonInclude(JsonInclude.Include.NON_NULL) String failure) {

  /** What was sent. */
  public record Request(String method, String url, Map<String, String> headers, String body) {}

  /**
   * What came back.
   *
   * @param body the decoded body, as far as it was read
   * @param bodyBytes how many bytes of the body were read
   * @param truncated whether the body was longer than the harness reads
   */
  public record Response(
      int status, Map<String, String> headers, String body, long bodyBytes, boolean truncated) {}
}
