package org.activeflowlog.conformance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.activeflowlog.conformance.result.Exchange;

/** Exchanges in few lines for people. */
final class ExchangeText {
  private static final int MOST_CHARACTERS = 500;
  private static final List<String> INTERESTING =
      List.of("content-type", "x-acs-request-id", "location", "retry-after");
  private static final Pattern ACTION = Pattern.compile("(?:^|[?&])Action=([^&]*)");

  private ExchangeText() {}

  /** The last exchange; if it is a query, after the last one that is none, which it tells of. */
  static List<Exchange> relevant(List<Exchange> exchanges) {
    if (exchanges.isEmpty()) {
      return List.of();
    }
    Exchange last = exchanges.get(exchanges.size() - 1);
    List<Exchange> relevant = new ArrayList<>();
    exchanges.stream()
        .filter(exchange -> isQuery(last) && !isQuery(exchange))
        .reduce((earlier, later) -> later)
        .ifPresent(relevant::add);
    relevant.add(last);
    return relevant;
  }

  private static boolean isQuery(Exchange exchange) {
    return action(exchange).startsWith("Describe");
  }

  /**
   * Request line after the operation's name, form, status line with the headers that matter, body.
   */
  static List<String> lines(Exchange exchange) {
    Exchange.Request request = exchange.request();
    List<String> lines = new ArrayList<>();
    lines.add(named(exchange) + request.method() + " " + brief(request.url()));
    if (!isEmpty(request.body())) {
      lines.add(brief(request.body()));
    }
    lines.addAll(answer(exchange));
    return lines.stream().flatMap(String::lines).toList();
  }

  /** The operation, where the URL does not tell it. */
  private static String named(Exchange exchange) {
    boolean told = ACTION.matcher(exchange.request().url()).find();
    String action = action(exchange);
    return told || action.isEmpty() ? "" : brief(action) + ": ";
  }

  private static List<String> answer(Exchange exchange) {
    Exchange.Response response = exchange.response();
    String after = " after " + exchange.millis() + " ms";
    if (response == null) {
      return List.of("-> nothing" + after + ": " + brief(exchange.failure()));
    }
    String cut = response.truncated() ? " (cut off by the harness)" : "";
    return List.of(
        "-> " + response.status() + after + headers(response.headers()),
        isEmpty(response.body()) ? "(no body)" : brief(response.body()) + cut);
  }

  private static String headers(Map<String, String> headers) {
    return headers.entrySet().stream()
        .filter(header -> INTERESTING.contains(header.getKey().toLowerCase(Locale.ROOT)))
        .map(header -> ", " + header.getKey() + ": " + brief(header.getValue()))
        .collect(Collectors.joining());
  }

  private static String action(Exchange exchange) {
    Exchange.Request request = exchange.request();
    Matcher inUrl = ACTION.matcher(request.url());
    return request.headers().entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase("x-acs-action"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> inUrl.find() ? inUrl.group(1) : "");
  }

  private static boolean isEmpty(String body) {
    return body == null || body.isEmpty();
  }

  private static String brief(String text) {
    return Visible.text(Visible.cut(String.valueOf(text), MOST_CHARACTERS));
  }
}
