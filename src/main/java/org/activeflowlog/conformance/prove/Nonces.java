package org.activeflowlog.conformance.prove;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.activeflowlog.conformance.result.Exchange;

/** By what a call is known on both sides of the wire. */
final class Nonces {
  private static final Pattern PARAMETER = Pattern.compile("(?<=[?&]|^)SignatureNonce=([^&]+)");
  private static final String HEADER = "x-acs-signature-nonce";

  private Nonces() {}

  /** The nonces that a request bears, wherever it does. */
  static Stream<String> of(Exchange exchange) {
    Exchange.Request request = exchange.request();
    Stream<String> parameters =
        Stream.of(request.url(), request.body() == null ? "" : request.body())
            .flatMap(text -> PARAMETER.matcher(text).results())
            .map(MatchResult::group)
            .map(parameter -> parameter.substring(parameter.indexOf('=') + 1));
    Stream<String> headers =
        request.headers().entrySet().stream()
            .filter(header -> header.getKey().equalsIgnoreCase(HEADER))
            .map(Map.Entry::getValue);
    return Stream.concat(parameters, headers);
  }
}
