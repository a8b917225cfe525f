package org.activeflowlog.conformance.cli;

import java.nio.file.Path;
import java.util.List;
import org.activeflowlog.conformance.contract.ClauseGlob;
import org.activeflowlog.conformance.deviation.Gallery;
import org.activeflowlog.conformance.deviation.Member;

/**
 * What the user asks of {@code prove}, found to be sound.
 *
 * @param whole whether the members are the whole gallery
 * @param replay whether clauses may be left out of which a replay tells enough
 * @param report the folder of the results, as the user named it
 */
record ProveRequest(
    List<Member> members, boolean whole, boolean replay, String report, Path reportFolder) {

  /** Reads and checks everything that the user set. */
  static ProveRequest of(Settings settings, Surroundings surroundings) {
    List<Member> all = Gallery.members();
    List<Member> chosen = chosen(settings.all("--only"), all);
    Setting report = settings.one("--report").orElse(VerifyRequest.DEFAULT_REPORT);
    return new ProveRequest(
        chosen,
        chosen.size() == all.size(),
        !settings.on("--no-replay"),
        report.value(),
        Values.path(report, surroundings));
  }

  private static List<Member> chosen(List<Setting> globs, List<Member> all) {
    List<String> names = all.stream().map(Member::name).toList();
    globs.forEach(glob -> matchesSomething(glob, names));
    List<ClauseGlob> patterns = globs.stream().map(glob -> ClauseGlob.of(glob.value())).toList();
    return all.stream()
        .filter(
            member ->
                patterns.isEmpty()
                    || patterns.stream().anyMatch(pattern -> pattern.matches(member.name())))
        .toList();
  }

  private static void matchesSomething(Setting glob, List<String> names) {
    if (names.stream().noneMatch(ClauseGlob.of(glob.value())::matches)) {
      throw glob.wrong(
          "matches no member of the gallery" + Nearest.ofLongNames(glob.value(), names),
          "prove --list names them");
    }
  }
}
