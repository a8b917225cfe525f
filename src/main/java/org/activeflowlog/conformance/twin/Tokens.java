package org.activeflowlog.conformance.twin;

import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The calls that were made with each client token. To be touched under the account's lock only. */
final class Tokens {
  private final Map<List<String>, Remembered> calls = new LinkedHashMap<>();
  private final Rules rules;

  Tokens(Rules rules) {
    this.rules = rules;
  }

  /** A call with what it answered. */
  private record Remembered(
      Map<String, List<String>> parameters, Supplier<Answer> answer, Instant at) {}

  /** The first answer to a call with the same token. */
  Optional<Answer> replay(Call call, String token, Instant now) {
    forget(now.minus(rules.remembersTokensFor()));
    Remembered first = calls.get(rules.tokenKey(call, token));
    if (first == null || !rules.replays(call.action())) {
      return Optional.empty();
    }
    if (rules.areSame(first.parameters(), compared(call))) {
      return Optional.of(first.answer().get());
    }
    if (rules.refusesMismatch(call.action())) {
      throw Refused.other(
          400, "IdempotentParameterMismatch", "The request is retried with updated parameters.");
    }
    return Optional.empty();
  }

  void remember(Call call, String token, Supplier<Answer> answer, Instant now) {
    List<String> key = rules.tokenKey(call, token);
    calls.putIfAbsent(key, new Remembered(compared(call), answer, now));
  }

  private static Map<String, List<String>> compared(Call call) {
    Map<String, List<String>> compared = new LinkedHashMap<>(call.parameters());
    compared.remove("ClientToken");
    return compared;
  }

  private void forget(Instant before) {
    Iterator<Remembered> oldest = calls.values().iterator();
    while (oldest.hasNext() && oldest.next().at().isBefore(before)) {
      oldest.remove();
    }
  }
}
