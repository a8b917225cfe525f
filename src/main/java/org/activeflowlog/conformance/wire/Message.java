package org.activeflowlog.conformance.wire;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A request ready to be sent: everything encoded and signed. */
record Message(String method, URI uri, Map<String, String> headers, String body) {

  byte[] bodyBytes() {
    return body.getBytes(StandardCharsets.UTF_8);
  }
}
