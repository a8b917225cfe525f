package org.activeflowlog.conformance.deviation;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Ways to read an id too kindly, each for every parameter that is an id. */
final class Readings {
  /** What each parameter's part of a name and of a sentence is. */
  private static final Map<String, String> PARAMETERS =
      Map.of("region-id", "RegionId", "cen-id", "CenId", "flow-log-id", "FlowLogId");

  /**
   * A way to compare a given id with a real one.
   *
   * @param slug ends the members' names
   * @param says ends their sentences
   * @param edges the odd values that are taken for the real one
   */
  private record Reading(
      String slug, String says, BiPredicate<String, String> accepts, List<String> edges) {
    Reading(String slug, String says, BiPredicate<String, String> accepts, String... edges) {
      this(slug, says, accepts, List.of(edges));
    }
  }

  private static final List<Reading> ALL =
      List.of(
          new Reading(
              "ignores-case",
              "is compared without regard to letter case",
              String::equalsIgnoreCase,
              "in-other-case"),
          new Reading(
              "is-trimmed",
              "is trimmed before it is compared",
              (given, real) -> given.trim().equals(real),
              "after-a-blank",
              "before-a-blank",
              "before-a-line-break",
              "before-a-tab",
              "before-a-null-character"),
          new Reading(
              "is-completed",
              "may be the beginning of an id",
              (given, real) -> real.startsWith(given),
              "cut-short",
              "of-one-character"),
          new Reading(
              "is-read-as-far-as-known",
              "is compared only as far as the real one goes",
              String::startsWith,
              "before-a-blank",
              "with-a-suffix",
              "of-65-characters",
              "of-5000-characters",
              "beyond-ascii",
              "with-a-hidden-blank",
              "before-a-line-break",
              "before-a-null-character",
              "with-a-percent-sign",
              "with-a-plus",
              "in-a-condition"),
          new Reading(
              "is-stripped-to-ascii",
              "loses all letters beyond ASCII before it is compared",
              (given, real) -> given.replaceAll("[^\\x00-\\x7f]", "").equals(real),
              "beyond-ascii",
              "before-a-face",
              "with-a-hidden-blank"),
          new Reading(
              "ends-in-zeros",
              "counts without zeros at its end",
              (given, real) -> given.replaceAll("0+$", "").equals(real.replaceAll("0+$", "")),
              "with-a-suffix",
              "of-65-characters",
              "of-5000-characters"),
          new Reading(
              "may-have-wildcards",
              "may have an asterisk for any characters",
              (given, real) -> given.contains("*") && isLike(given, real),
              "as-a-wildcard"),
          new Reading(
              "is-a-pattern-of-sql",
              "is compared as LIKE does it",
              (given, real) -> isSqlLike(given, real),
              "as-a-pattern",
              "with-an-underscore"),
          new Reading(
              "is-a-regular-expression",
              "is matched as a regular expression",
              (given, real) -> isMatch(given, real),
              "with-a-dot"),
          new Reading(
              "loses-its-accents",
              "is compared without regard to accents",
              (given, real) ->
                  Normalizer.normalize(given, Normalizer.Form.NFD)
                      .replaceAll("\\p{M}", "")
                      .equals(real),
              "with-an-accent"),
          new Reading(
              "is-decoded-once-more",
              "is decoded once more where it has percent signs",
              (given, real) -> given.contains("%") && isDecodedTo(given, real),
              "encoded-twice"),
          new Reading(
              "needs-no-prefix",
              "may be given without what stands before its first hyphen",
              (given, real) -> !given.isEmpty() && real.endsWith("-" + given),
              "without-its-prefix"),
          new Reading(
              "loses-its-hyphens",
              "is compared without hyphens",
              (given, real) -> given.replace("-", "").equals(real.replace("-", "")),
              "without-hyphens"),
          new Reading(
              "is-normalised",
              "is normalised before it is compared",
              (given, real) -> Normalizer.normalize(given, Normalizer.Form.NFKC).equals(real),
              "of-full-width"),
          new Reading(
              "goes-into-a-query",
              "is put into a query of the database as it is",
              (given, real) -> given.endsWith("' OR '1'='1"),
              "in-a-condition"),
          new Reading(
              "loses-its-punctuation",
              "loses all signs but letters, digits and hyphens before it is compared",
              (given, real) -> given.replaceAll("[^\\p{Alnum}-]", "").equals(real),
              "after-a-blank",
              "before-a-blank",
              "before-a-line-break",
              "before-a-null-character",
              "with-a-plus",
              "in-quotes",
              "as-a-path",
              "as-a-template",
              "beyond-ascii",
              "before-a-slash",
              "before-a-backslash",
              "before-a-tab",
              "with-an-accent",
              "with-a-hidden-blank"),
          new Reading(
              "is-the-beginning-of-a-path",
              "counts up to the first slash or semicolon",
              (given, real) -> given.split("[/;]", 2)[0].equals(real),
              "before-a-slash",
              "before-a-semicolon"));

  private static final List<Reading> OF_FLOW_LOGS =
      List.of(
          new Reading(
              "loses-its-tags",
              "is stripped of markup before it is compared",
              (given, real) -> given.replaceAll("<[^>]*>", "").equals(real),
              "in-markup"),
          new Reading(
              "is-a-path",
              "counts from its last slash on",
              (given, real) -> given.substring(given.lastIndexOf('/') + 1).equals(real),
              "as-a-path"),
          new Reading(
              "is-decoded-twice",
              "is decoded a second time",
              (given, real) -> given.replace('+', ' ').replace("%41", "A").trim().equals(real),
              "with-a-plus",
              "after-a-blank",
              "before-a-blank",
              "before-a-line-break",
              "before-a-null-character"),
          new Reading(
              "ends-at-a-percent-sign",
              "counts up to a percent sign",
              (given, real) -> given.replaceAll("%.*", "").equals(real),
              "with-a-percent-sign"));

  private Readings() {}

  static List<Member> members() {
    return Stream.concat(
            PARAMETERS.keySet().stream()
                .flatMap(parameter -> ALL.stream().map(reading -> member(parameter, reading))),
            OF_FLOW_LOGS.stream().map(reading -> member("flow-log-id", reading)))
        .filter(member -> !member.names().isEmpty())
        .toList();
  }

  private static Member member(String parameter, Reading reading) {
    return Member.deviation(
        parameter + "-" + reading.slug(),
        PARAMETERS.get(parameter) + " " + reading.says() + ".",
        Edges.of(parameter, reading.edges()),
        options -> options.withRules(Reader.of(parameter, reading.accepts())));
  }

  private static boolean isSqlLike(String pattern, String text) {
    String regex = Pattern.quote(pattern).replace("%", "\\E.*\\Q").replace("_", "\\E.\\Q");
    return text.matches(regex);
  }

  private static boolean isMatch(String given, String real) {
    try {
      return real.matches(given) && given.endsWith(".");
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  private static boolean isDecodedTo(String given, String real) {
    try {
      return URLDecoder.decode(given, StandardCharsets.UTF_8).equals(real);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isLike(String glob, String text) {
    String[] parts = glob.toLowerCase(Locale.ROOT).split("\\*", -1);
    String regex = String.join(".*", Stream.of(parts).map(Pattern::quote).toList());
    return text.matches(regex);
  }
}
