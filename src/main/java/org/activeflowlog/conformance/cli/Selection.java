package org.activeflowlog.conformance.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.activeflowlog.conformance.contract.Clause;
import org.activeflowlog.conformance.contract.Register;
import org.activeflowlog.conformance.result.ClauseResult;

/** Which clauses the user wants verified. */
record Selection(Set<String> profiles, String edition, List<String> clauseGlobs) {
  private static final String PAGE = "page";
  private static final Set<String> PROFILES = Set.of(PAGE, "all");

  /** Reads the selection from what the user set; each pattern matches something. */
  static Selection of(Settings settings) {
    settings.one("--profile").map(Settings::elements).orElse(List.of()).forEach(Selection::exists);
    String edition = Editions.of(settings);
    List<Setting> globs = settings.all("--clause");
    if (!globs.isEmpty()) {
      List<String> ids = verifiable(edition);
      globs.forEach(glob -> matchesSomething(glob, ids));
    }
    return new Selection(Set.of(PAGE), edition, globs.stream().map(Setting::value).toList());
  }

  private static void exists(Setting profile) {
    if (!PROFILES.contains(profile.value())) {
      throw profile.wrong("is not a profile that exists", "use page or all");
    }
  }

  private static List<String> verifiable(String edition) {
    return Register.load().select(Set.of(PAGE), edition).stream()
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
