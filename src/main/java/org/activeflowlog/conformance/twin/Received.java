package org.activeflowlog.conformance.twin;

import java.util.Locale;
import java.util.Map;

/**
 * One HTTP request, as far as the service is concerned.
 *
 * @param query as it was sent, without the question mark; empty if there was none
 * @param headers by lower-case name
 * @param bodySha256 of the body's bytes, in lower-case hexadecimal
 */
record Received(
    String method,
    String path,
    String query,
    Map<String, String> headers,
    String body,
    String bodySha256) {

  /** The value of a header, empty if there is none. */
  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /** The parameters of the query and those of a form, in the order in which they came. */
  Parameters parameters(GatewayRules rules) {
    boolean form =
        header("content-type")
                .toLowerCase(Locale.ROOT)
                .startsWith("application/x-www-form-urlencoded")
            && rules.readsForms();
    return Parameters.of(query).and(Parameters.of(form ? body : ""));
  }
}
