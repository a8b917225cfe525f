package org.activeflowlog.conformance.twin;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes back over HTTP, in everything that the other side can tell apart.
 *
 * @param headers by name, in whatever letter case
 * @param delay how long it is held back
 * @param broken whether the connection is reset instead
 */
record Sent(int status, Map<String, String> headers, String body, Duration delay, boolean broken) {
  static Sent of(Gateway.Said said) {
    Answer answer = said.answer();
    return new Sent(
        answer.status(),
        new LinkedHashMap<>(answer.headers()),
        said.body(),
        answer.delay(),
        answer.broken());
  }

  static Sent of(States.Reply reply) {
    String type = reply.isJson() ? "application/json" : "text/plain;charset=utf-8";
    return new Sent(
        reply.status(), Map.of("Content-Type", type), reply.body(), Duration.ZERO, false);
  }
}
