package org.activeflowlog.conformance.wire;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Posts JSON to a provider-state handler: unsigned and unrecorded, under the same limits. */
public final class JsonPost {
  private final URI uri;
  private final Carrier carrier;

  /** A sender to one handler. */
  public JsonPost(URI uri, Carrier carrier) {
    this.uri = uri;
    this.carrier = carrier;
  }

  /**
   * Posts one document.
   *
   * @throws NoAnswer if no complete HTTP answer came within the limit
   */
  public Answer send(String json, Duration limit) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("host", uri.getRawAuthority());
    headers.put("accept", "application/json");
    headers.put("content-type", "application/json");
    long start = System.nanoTime();
    Received received = carrier.exchangePlainly(new Message("POST", uri, headers, json), limit);
    return Answer.of(received, System.nanoTime() - start, false);
  }
}
