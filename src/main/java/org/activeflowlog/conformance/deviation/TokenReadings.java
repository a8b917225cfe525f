package org.activeflowlog.conformance.deviation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.Rules;

/** Ways to take two ClientTokens for one, with either thing that may come of it. */
final class TokenReadings {
  private static final String CLAUSES = "request-parameters.client-token-";

  /** What becomes of a token before it is compared, and which clauses show it. */
  private record Reading(
      String slug, String says, UnaryOperator<String> read, List<String> cases) {}

  private static final List<Reading> ALL =
      List.of(
          new Reading(
              "in-lower-case",
              "in lower case",
              token -> token.toLowerCase(Locale.ROOT),
              List.of("in-other-case", "again-in-other-case")),
          new Reading(
              "without-hyphens",
              "without their hyphens",
              token -> token.replace("-", ""),
              List.of("without-hyphens", "again-without-hyphens")),
          new Reading(
              "without-their-order",
              "as their characters in order",
              token ->
                  String.valueOf(token.chars().sorted().mapToObj(Character::toString).toList()),
              List.of("backwards", "again-backwards")),
          new Reading(
              "without-blanks",
              "without the blanks around them",
              String::strip,
              List.of("with-a-blank-behind", "again-before-a-blank", "again-after-a-blank")),
          cut(
              16,
              "with-another-end",
              "again-with-another-end",
              "again-differing-behind-32",
              "differing-behind-32",
              "differing-behind-63"),
          cut(
              32,
              "differing-behind-32",
              "again-differing-behind-32",
              "differing-behind-63",
              "differing-behind-64"),
          cut(63, "differing-behind-63", "differing-behind-64", "again-differing-behind-64"),
          cut(64, "differing-behind-64", "again-differing-behind-64", "differing-behind-127"),
          cut(127, "differing-behind-127", "again-differing-behind-200"),
          cut(200, "again-differing-behind-200"),
          new Reading(
              "by-their-edges",
              "as their first and last 32 characters",
              token ->
                  token.length() > 64
                      ? token.substring(0, 32) + token.substring(token.length() - 32)
                      : token,
              List.of("again-with-another-middle")),
          new Reading(
              "up-to-a-comma",
              "up to their first comma",
              token -> token.split(",", 2)[0],
              List.of("again-differing-behind-a-comma")),
          new Reading(
              "up-to-a-dot",
              "up to their first dot",
              token -> token.split("\\.", 2)[0],
              List.of("again-differing-behind-a-dot")),
          new Reading(
              "without-markup",
              "with the signs that markup names",
              token -> token.replace("&amp;", "&"),
              List.of("again-with-an-entity")),
          new Reading(
              "without-padding",
              "without equals signs at their end",
              token -> token.replaceAll("=+$", ""),
              List.of("again-before-padding")),
          new Reading(
              "by-their-end",
              "as their last 36 characters",
              token -> token.substring(Math.max(0, token.length() - 36)),
              List.of("with-another-start", "again-with-another-start")),
          new Reading(
              "decoded-again",
              "decoded once more",
              token -> token.replace("%41", "A"),
              List.of("decoded")),
          new Reading(
              "by-their-hash",
              "by a hash of 32 bits",
              token -> String.valueOf(token.hashCode()),
              List.of("again-of-one-hash")),
          new Reading(
              "up-to-a-colon",
              "up to their first colon",
              token -> token.split(":", 2)[0],
              List.of("again-differing-behind-a-colon")),
          new Reading(
              "for-addresses",
              "as Base64 for addresses has them",
              token -> token.replace('+', '-').replace('/', '_'),
              List.of("again-with-plus-or-minus", "again-with-slash-or-line")),
          new Reading(
              "as-numbers",
              "as numbers if they are digits",
              token -> token.matches("\\d+") ? String.valueOf(Double.valueOf(token)) : token,
              List.of("of-digits-after-a-zero", "of-digits-with-another-digit")));

  private TokenReadings() {}

  private static Reading cut(int length, String... cases) {
    return new Reading(
        "cut-to-" + length,
        "cut to " + length + " characters",
        token -> token.substring(0, Math.min(length, token.length())),
        List.of(cases));
  }

  static List<Member> members() {
    return ALL.stream().flatMap(reading -> Stream.of(refused(reading), replayed(reading))).toList();
  }

  private static Member refused(Reading reading) {
    return Member.deviation(
        "tokens-" + reading.slug() + "-mismatch",
        "ClientTokens are kept " + reading.says() + ", so that others do not match them.",
        clauses(reading),
        options -> options.withRules(new Rereading(reading.read(), false)));
  }

  private static Member replayed(Reading reading) {
    return Member.deviation(
        "tokens-" + reading.slug() + "-replay",
        "ClientTokens are kept " + reading.says() + ", and others are answered like them.",
        Stream.concat(clauses(reading).stream(), Stream.of(CLAUSES + "for-another-flow-log"))
            .toList(),
        options -> options.withRules(new Rereading(reading.read(), true)));
  }

  private static List<String> clauses(Reading reading) {
    return reading.cases().stream().map(CLAUSES::concat).toList();
  }

  /** Remembers tokens in another form than they came. */
  private static final class Rereading extends Rules {
    private final UnaryOperator<String> read;
    private final boolean replays;

    Rereading(UnaryOperator<String> read, boolean replays) {
      this.read = read;
      this.replays = replays;
    }

    @Override
    public List<String> tokenKey(Call call, String token) {
      return List.of(call.action(), read.apply(token));
    }

    @Override
    public boolean areSame(Map<String, List<String>> first, Map<String, List<String>> now) {
      return replays || super.areSame(first, now);
    }
  }
}
