package org.activeflowlog.conformance.wire;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.activeflowlog.conformance.wire.Call.Parameter;

/** Percent-encoding as the RPC style wants it: RFC 3986, facts 4.2. */
final class Encoding {
  private Encoding() {}

  static String percent(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  static String pairs(List<Parameter> parameters) {
    return parameters.stream()
        .map(parameter -> percent(parameter.name()) + "=" + percent(parameter.value()))
        .collect(Collectors.joining("&"));
  }
}
