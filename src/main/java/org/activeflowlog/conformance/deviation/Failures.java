package org.activeflowlog.conformance.deviation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** Odd ids that the service stumbles over instead of not finding them. */
final class Failures {
  /** What each parameter's part of a name and of a sentence is. */
  private static final Map<String, String> PARAMETERS =
      Map.of("region-id", "RegionId", "cen-id", "CenId", "flow-log-id", "FlowLogId");

  /**
   * A kind of odd ids.
   *
   * @param slug ends the members' names
   * @param says ends their sentences
   * @param edges the odd values that are of this kind
   */
  private record Stumble(
      String slug, String says, int status, Predicate<String> meets, List<String> edges) {
    Stumble(String slug, String says, int status, Predicate<String> meets, String... edges) {
      this(slug, says, status, meets, List.of(edges));
    }
  }

  private static final List<Stumble> ALL =
      List.of(
          new Stumble(
              "fails-if-long",
              "of thousands of characters is too long for the service's front, 414",
              414,
              given -> given.length() > 1000,
              "of-5000-characters"),
          new Stumble(
              "fails-beyond-ascii",
              "with letters beyond ASCII makes the service fail",
              500,
              given -> given.chars().anyMatch(letter -> letter > 127),
              "beyond-ascii"),
          new Stumble(
              "fails-at-a-face",
              "with a face has a letter of four bytes, which its column cannot hold, 500",
              500,
              given -> given.codePoints().anyMatch(letter -> letter > 0xFFFF),
              "before-a-face"),
          new Stumble(
              "fails-at-a-backslash",
              "that ends in a backslash leaves a text in the database's query open, 500",
              500,
              given -> given.endsWith("\\"),
              "before-a-backslash"),
          new Stumble(
              "fails-if-short",
              "that is too short to be taken apart makes the service fail",
              500,
              given -> given.length() < 4,
              "of-one-character",
              "as-a-wildcard",
              "blank"),
          new Stumble(
              "fails-with-a-blank",
              "with a blank before or behind makes the service fail",
              500,
              given -> !given.strip().equals(given) && !given.isBlank(),
              "after-a-blank",
              "before-a-blank",
              "before-a-line-break"),
          new Stumble(
              "fails-with-an-apostrophe",
              "with an apostrophe ends a text in the database's query, and that fails",
              500,
              given -> given.contains("'"),
              "in-a-condition"),
          new Stumble(
              "fails-at-a-combining-mark",
              "with a combining mark has more bytes than its column, and the service fails",
              500,
              given -> given.contains("\u0301"),
              "with-an-accent"),
          new Stumble(
              "fails-at-an-escape",
              "with a percent sign and two digits is taken for an attack, 403",
              403,
              given -> given.matches(".*%[0-9A-F]{2}"),
              "encoded-twice"),
          new Stumble(
              "fails-at-a-dot",
              "with a dot at its end is taken for a domain and makes the service fail",
              500,
              given -> given.endsWith("."),
              "with-a-dot"),
          new Stumble(
              "fails-without-a-hyphen",
              "without a hyphen cannot be taken apart, and the service fails",
              500,
              given -> given.matches("[a-z0-9]{6,30}"),
              "without-its-prefix",
              "without-hyphens"),
          new Stumble(
              "fails-at-control-characters",
              "with a control character makes the service fail",
              500,
              given -> given.chars().anyMatch(Character::isISOControl),
              "before-a-line-break",
              "before-a-tab",
              "before-a-null-character"),
          new Stumble(
              "fails-at-separators",
              "with a slash or a semicolon behind is sent on to nowhere, 502",
              502,
              given -> given.matches("[a-z0-9-]+(/|;.*)"),
              "before-a-slash",
              "before-a-semicolon"),
          new Stumble(
              "is-held-for-an-attack",
              "that looks like an attack is answered by a firewall, 403",
              403,
              given -> given.contains("<") || given.contains("..") || given.contains("\""),
              "in-markup",
              "as-a-path",
              "in-quotes"),
          new Stumble(
              "fails-beyond-its-character-set",
              "of full width or with a hidden blank is not of its column's character set, 500",
              500,
              given -> given.chars().anyMatch(it -> it == 0x200b || it >= 0xFF00),
              "of-full-width",
              "with-a-hidden-blank"),
          new Stumble(
              "fails-with-an-underscore",
              "with an underscore is no name of a host, and the service fails",
              500,
              given -> given.endsWith("_"),
              "with-an-underscore"),
          new Stumble(
              "fails-in-capitals",
              "in capital letters is taken for a resource of another owner, 403",
              403,
              given -> given.length() > 1 && given.equals(given.toUpperCase(Locale.ROOT)),
              "in-other-case"));

  private static final List<Stumble> OF_FLOW_LOGS =
      List.of(
          new Stumble(
              "fails-beyond-its-column",
              "of more characters than its column in the database has makes the service fail",
              500,
              given -> given.length() > 64,
              "of-65-characters",
              "of-5000-characters"),
          new Stumble(
              "fails-in-a-format",
              "with a percent sign is taken for a format and makes the service fail",
              500,
              given -> given.contains("%"),
              "with-a-percent-sign"),
          new Stumble(
              "fails-as-a-pattern",
              "that is no regular expression makes the service fail",
              500,
              given -> given.contains("{{") || given.endsWith("+"),
              "as-a-template",
              "with-a-plus"),
          new Stumble(
              "must-exist-404",
              "that differs from a real one by a character or two is not found, 404",
              404,
              given -> given.matches("flowlog-[a-z0-9]{17}|flowlog-[a-z0-9]{19}"),
              "cut-short",
              "with-a-suffix"));

  private Failures() {}

  static List<Member> members() {
    return Stream.concat(
            PARAMETERS.keySet().stream()
                .flatMap(parameter -> ALL.stream().map(stumble -> member(parameter, stumble))),
            OF_FLOW_LOGS.stream().map(stumble -> member("flow-log-id", stumble)))
        .filter(member -> !member.names().isEmpty())
        .toList();
  }

  private static Member member(String parameter, Stumble stumble) {
    return Member.deviation(
        parameter + "-" + stumble.slug(),
        "A " + PARAMETERS.get(parameter) + " " + stumble.says() + ".",
        Edges.of(parameter, stumble.edges()),
        options -> options.withRules(new Stumbling(parameter, stumble)));
  }

  /** Stumbles over the values of one parameter. */
  private static final class Stumbling extends Rules {
    private final String parameter;
    private final Stumble stumble;

    Stumbling(String parameter, Stumble stumble) {
      this.parameter = parameter;
      this.stumble = stumble;
    }

    @Override
    public boolean isRegion(String regionId) {
      stumbleOver("region-id", regionId);
      return super.isRegion(regionId);
    }

    @Override
    public Refused unknownInstance(String cenId) {
      stumbleOver("cen-id", cenId);
      return super.unknownInstance(cenId);
    }

    @Override
    public boolean refusesUnknown(String flowLogId) {
      stumbleOver("flow-log-id", flowLogId);
      return super.refusesUnknown(flowLogId);
    }

    private void stumbleOver(String given, String value) {
      if (parameter.equals(given) && stumble.meets().test(value)) {
        throw Refused.other(stumble.status(), "InternalError", "The request cannot be processed.");
      }
    }
  }
}
