package org.activeflowlog.conformance.cli;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.activeflowlog.conformance.contract.Clause;
import org.activeflowlog.conformance.contract.Profiles;
import org.activeflowlog.conformance.contract.Register;
import org.activeflowlog.conformance.result.ClauseResult;

/** Which clauses the user wants verified. */
record Selection(Set<String> profiles, String edition, List<String> clauseGlobs) {
  private static final String ALL = "all";

  /** Those that have clauses. */
  static final List<String> PROFILES = Register.load().profiles();

  /** Reads the selection from what the user set; each pattern matches something. */
  static Selection of(Settings settings) {
    Set<String> profiles = profiles(settings);
    String edition = Editions.of(settings);
    List<Setting> globs = settings.all("--clause");
    if (!globs.isEmpty()) {
      List<String> ids = verifiable(profiles, edition);
      globs.forEach(glob -> matchesSomething(glob, ids));
    }
    return new Selection(profiles, edition, globs.stream().map(Setting::value).toList());
  }

  private static Set<String> profiles(Settings settings) {
    List<Setting> named = settings.one("--profile").map(Settings::elements).orElse(List.of());
    if (named.isEmpty()) {
      return Set.of(Profiles.DEFAULT);
    }
    named.forEach(Selection::exists);
    return PROFILES.stream()
        .filter(profile -> named.stream().anyMatch(name -> isMeant(profile, name.value())))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean isMeant(String profile, String name) {
    return name.equals(ALL) || name.equals(profile);
  }

  private static void exists(Setting profile) {
    if (!profile.value().equals(ALL) && !PROFILES.contains(profile.value())) {
      throw profile.wrong(
          "is not a profile that exists", "use " + String.join(", ", PROFILES) + " or " + ALL);
    }
  }

  private static List<String> verifiable(Set<String> profiles, String edition) {
    return Register.load().select(profiles, edition).stream()
        .filter(clause -> clause.kind().equals(ClauseResult.VERIFIABLE))
        .map(Clause::id)
        .toList();
  }

  private static void matchesSomething(Setting glob, List<String> ids) {
    Pattern pattern =
        Pattern.compile(
            Arrays.stream(glob.value().split("\\*", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
    if (ids.stream().noneMatch(id -> pattern.matcher(id).matches())) {
      throw glob.wrong(
          "matches no verifiable clause" + Nearest.question(glob.value(), ids),
          "the command contract lists them");
    }
  }
}
