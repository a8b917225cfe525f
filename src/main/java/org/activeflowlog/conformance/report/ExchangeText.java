package org.activeflowlog.conformance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.activeflowlog.conformance.result.Exchange;

/** Exchanges in few lines for people. */
final class ExchangeText {
  private static final int MOST_CHARACTERS = 500;
  private static final int MOST_EARLIER = 5;
  private static final List<String> INTERESTING =
      List.of("content-type", "x-acs-request-id", "location", "retry-after");
  private static final Set<String> OF_EVERY_CALL =
      Set.of(
          "Action",
          "Version",
          "Format",
          "Timestamp",
          "SignatureNonce",
          "SignatureMethod",
          "SignatureVersion",
          "SignatureType",
          "AccessKeyId",
          "Signature");
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

  /** What the client had done before the relevant exchanges, a line for each of the last few. */
  static List<String> earlier(List<Exchange> exchanges) {
    List<Exchange> relevant = relevant(exchanges);
    List<String> deeds =
        exchanges.stream()
            .filter(exchange -> !isQuery(exchange) && !relevant.contains(exchange))
            .map(ExchangeText::inOneLine)
            .toList();
    int left = Math.max(0, deeds.size() - MOST_EARLIER);
    List<String> lines = new ArrayList<>(deeds.subList(left, deeds.size()));
    if (left > 0) {
      lines.add(0, "(" + left + " more)");
    }
    return lines;
  }

  private static String inOneLine(Exchange exchange) {
    String answer =
        exchange.response() == null ? "nothing" : String.valueOf(exchange.response().status());
    return "%s %s -> %s".formatted(brief(action(exchange)), brief(parameters(exchange)), answer);
  }

  /** The operation's own, without those that every call has. */
  private static String parameters(Exchange exchange) {
    String url = exchange.request().url();
    String query = url.substring(url.indexOf('?') + 1);
    String body = Objects.toString(exchange.request().body(), "");
    return Stream.of(query.split("&"), body.split("&"))
        .flatMap(Stream::of)
        .filter(each -> !each.isEmpty() && !OF_EVERY_CALL.contains(each.split("=", 2)[0]))
        .collect(Collectors.joining("&"));
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
