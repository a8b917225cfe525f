package org.activeflowlog.conformance.twin;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** One HTTP request, as far as the service is concerned. */
final class Received {
  private final String method;
  private final String path;
  private final String query;
  private final Map<String, String> headers;
  private final String body;
  private final String bodySha256;
  private final Map<String, Object> known = new ConcurrentHashMap<>(4);

  /**
   * @param query as it was sent, without the question mark; empty if there was none
   * @param headers by lower-case name
   * @param bodySha256 of the body's bytes, in lower-case hexadecimal
   */
  Received(
      String method,
      String path,
      String query,
      Map<String, String> headers,
      String body,
      String bodySha256) {
    this.method = method;
    this.path = path;
    this.query = query;
    this.headers = headers;
    this.body = body;
    this.bodySha256 = bodySha256;
  }

  String method() {
    return method;
  }

  String path() {
    return path;
  }

  String query() {
    return query;
  }

  Map<String, String> headers() {
    return headers;
  }

  String body() {
    return body;
  }

  String bodySha256() {
    return bodySha256;
  }

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
    Parameters ofQuery = once("query", Parameters.class, () -> Parameters.of(query));
    return form ? ofQuery.and(once("form", Parameters.class, () -> Parameters.of(body))) : ofQuery;
  }

  /** What follows from this request alone is found out once, however many services receive it. */
  <T> T once(String what, Class<T> type, Supplier<T> found) {
    return type.cast(known.computeIfAbsent(what, it -> found.get()));
  }
}
