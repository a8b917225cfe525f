package org.activeflowlog.conformance.steps;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.target.Invented;
import org.activeflowlog.conformance.wire.Answer;
import org.activeflowlog.conformance.wire.Call.Parameter;

/**
 * The values that a parameter can be given instead of its real one, in the words of the features.
 */
final class Values {

  /** Makes a value from a scenario and the real parameter; none leaves the parameter out. */
  private interface Maker {
    Optional<String> make(World world, Parameter real);

    static Maker from(UnaryOperator<String> change) {
      return (world, real) -> Optional.of(change.apply(real.value()));
    }

    /** For what could be a real value too. */
    static Maker likely(UnaryOperator<String> change) {
      return (world, real) ->
          Optional.of(Namesakes.excluded(world, real, change.apply(real.value())));
    }
  }

  private static final Map<String, Maker> MAKERS =
      Map.ofEntries(
          Map.entry(
              "as its name",
              (world, real) -> Optional.of(Namesakes.excluded(world, real, nameOf(world)))),
          Map.entry(
              "before that of the other",
              (world, real) -> Optional.of(real.value() + "," + world.other().flowLogId())),
          Map.entry("missing", (world, real) -> Optional.empty()),
          Map.entry("empty", Maker.from(real -> "")),
          Map.entry("blank", Maker.from(real -> "   ")),
          Map.entry("of no region", Maker.from(real -> "xx-nowhere-7")),
          Map.entry("of another region", (world, real) -> Optional.of(anotherRegion(world))),
          Map.entry("of no flow log", Maker.from(Invented::like)),
          Map.entry("of no instance", Maker.from(Invented::like)),
          Map.entry("of the other", (world, real) -> Optional.of(world.other().cenId())),
          Map.entry(
              "of the instance without a flow log",
              (world, real) -> Optional.of(Namesakes.different(real, world.values().get("CenId")))),
          Map.entry("in other case", Maker.likely(Values::otherCase)),
          Map.entry("after a blank", Maker.from(real -> " " + real)),
          Map.entry("before a blank", Maker.from(real -> real + " ")),
          Map.entry("before a line break", Maker.from(real -> real + "\n")),
          Map.entry("before a null character", Maker.from(real -> real + "\0")),
          Map.entry("cut short", Maker.likely(real -> real.substring(0, real.length() - 1))),
          Map.entry("with a suffix", Maker.likely(real -> real + "0")),
          Map.entry("of one character", Maker.likely(real -> real.substring(0, 1))),
          Map.entry("of 64 characters", Maker.from(real -> filled(real, 64))),
          Map.entry("of 65 characters", Maker.from(real -> filled(real, 65))),
          Map.entry("of 5000 characters", Maker.from(real -> filled(real, 5000))),
          Map.entry("beyond ASCII", Maker.from(real -> real + "é日")),
          Map.entry("with a percent sign", Maker.from(real -> real + "%41")),
          Map.entry("with a plus", Maker.from(real -> real + "+")),
          Map.entry("in quotes", Maker.from(real -> '"' + real + '"')),
          Map.entry("in markup", Maker.from(real -> "<b>" + real + "</b>")),
          Map.entry("as a path", Maker.from(real -> "../" + real)),
          Map.entry("as a template", Maker.from(real -> "{{" + real + "}}")),
          Map.entry("as a wildcard", Maker.from(real -> real.substring(0, 1) + "*")),
          Map.entry("as a pattern", Maker.likely(real -> changedEnd(real, "%"))),
          Map.entry("with an underscore", Maker.likely(real -> changedEnd(real, "_"))),
          Map.entry("with a dot", Maker.likely(real -> changedEnd(real, "."))),
          Map.entry("with an accent", Maker.from(Values::accented)),
          Map.entry("encoded twice", Maker.from(Values::encoded)),
          Map.entry("without its prefix", Maker.likely(Values::withoutPrefix)),
          Map.entry("without hyphens", Maker.likely(real -> real.replace("-", ""))),
          Map.entry("before a tab", Maker.from(real -> real + "\t")),
          Map.entry("before a slash", Maker.from(real -> real + "/")),
          Map.entry("before a semicolon", Maker.from(real -> real + ";v=1")),
          Map.entry("before a face", Maker.from(real -> real + "\uD83D\uDE00")),
          Map.entry("before a backslash", Maker.from(real -> real + "\\")),
          Map.entry("of full width", Maker.from(Values::ofFullWidth)),
          Map.entry("with a hidden blank", Maker.from(real -> real + "\u200b")),
          Map.entry("in a condition", Maker.from(real -> real + "' OR '1'='1")));

  private Values() {}

  /** The value of that phrase for a scenario; empty if the parameter is left out. */
  static Optional<String> of(String phrase, World world, Parameter real) {
    Maker maker = MAKERS.get(phrase);
    if (maker == null) {
      throw new IllegalArgumentException("no such value: " + phrase);
    }
    return maker.make(world, real);
  }

  private static String nameOf(World world) {
    return Optional.ofNullable(world.look(world.it()).everything().get("FlowLogName"))
        .filter(name -> !name.isEmpty())
        .orElseThrow(() -> new NotVerified("the flow log has no name"));
  }

  private static String otherCase(String real) {
    String upper = real.toUpperCase(Locale.ROOT);
    String other = upper.equals(real) ? real.toLowerCase(Locale.ROOT) : upper;
    if (other.equals(real)) {
      throw new NotVerified("\"" + real + "\" has no letters that could be written otherwise");
    }
    return other;
  }

  private static String changedEnd(String real, String end) {
    return real.substring(0, real.length() - 1) + end;
  }

  /** Its first letter as wide as a Chinese one, which some take for the same. */
  private static String ofFullWidth(String real) {
    return (char) (real.charAt(0) + 0xFEE0) + real.substring(1);
  }

  /** Its last letter with an accent, which some collations do not tell from the plain one. */
  private static String accented(String real) {
    for (int i = real.length() - 1; i >= 0; i--) {
      if (Character.isLetter(real.charAt(i))) {
        return real.substring(0, i + 1) + '\u0301' + real.substring(i + 1);
      }
    }
    throw new NotVerified("\"" + real + "\" has no letters that could have an accent");
  }

  /** Its last character as a percent sign and two digits, which is what is meant here. */
  private static String encoded(String real) {
    int last = real.length() - 1;
    return real.substring(0, last) + "%%%02X".formatted((int) real.charAt(last));
  }

  private static String withoutPrefix(String real) {
    return real.substring(real.indexOf('-') + 1);
  }

  private static String filled(String real, int length) {
    return real + "0".repeat(Math.max(1, length - real.length()));
  }

  /** A region that the target lists and that is not the flow log's. */
  static String anotherRegion(World world) {
    Answer answer =
        world.session().service().call(Operation.REGIONS.call(world, Subject.IT), world.evidence());
    for (JsonNode region : Traits.regions(answer)) {
      String id = region.path("RegionId").asText();
      if (!id.isEmpty() && !id.equals(world.it().regionId())) {
        return id;
      }
    }
    throw new NotVerified(
        "no second region is known: DescribeChildInstanceRegions answered " + answer.inShort());
  }
}
