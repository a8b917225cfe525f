package org.activeflowlog.conformance.prove;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.activeflowlog.conformance.deviation.Kind;
import org.activeflowlog.conformance.deviation.Member;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.result.Verdict;

/** Tells what a run on a member says of the suite. */
final class Judgement {
  private Judgement() {}

  /** What the verdicts of one or more runs say. */
  static MemberResult of(Member member, List<ClauseResult> clauses) {
    return member.kind() == Kind.DEVIATION ? deviation(member, clauses) : variant(member, clauses);
  }

  /** What is said when the suite itself broke on a member. */
  static MemberResult broken(Member member, RuntimeException failure) {
    return made(member, false, List.of(), List.of(), "the run broke: " + failure, member.names());
  }

  private static MemberResult deviation(Member member, List<ClauseResult> clauses) {
    List<String> failed = ids(clauses, Verdict.FAILED);
    List<String> caughtBy = member.names().stream().filter(failed::contains).toList();
    return made(
        member,
        !caughtBy.isEmpty(),
        caughtBy,
        failed.stream().filter(id -> !member.names().contains(id)).toList(),
        first(clauses, caughtBy)
            .map(Judgement::words)
            .orElseGet(() -> "no clause that it names failed" + otherwise(member, clauses)),
        member.names().stream().filter(id -> !failed.contains(id)).toList());
  }

  /** A clause that ended in an error accuses as well: the variant did nothing wrong. */
  private static MemberResult variant(Member member, List<ClauseResult> clauses) {
    List<String> accusing =
        clauses.stream()
            .filter(it -> it.verdict() == Verdict.FAILED || it.verdict() == Verdict.ERROR)
            .map(ClauseResult::id)
            .toList();
    return made(
        member,
        !accusing.isEmpty(),
        accusing,
        List.of(),
        first(clauses, accusing).map(Judgement::words).orElse("no clause failed"),
        List.of());
  }

  private static MemberResult made(
      Member member,
      boolean caught,
      List<String> caughtBy,
      List<String> collateral,
      String text,
      List<String> idle) {
    return new MemberResult(
        member.name(),
        member.kind().name().toLowerCase(Locale.ROOT),
        member.sentence(),
        member.names(),
        caught,
        caughtBy,
        collateral,
        text,
        member.crude(),
        idle,
        Cells.NONE);
  }

  private static List<String> ids(List<ClauseResult> clauses, Verdict verdict) {
    return clauses.stream()
        .filter(clause -> clause.verdict() == verdict)
        .map(ClauseResult::id)
        .toList();
  }

  private static Optional<ClauseResult> first(List<ClauseResult> clauses, List<String> ids) {
    return clauses.stream().filter(clause -> ids.contains(clause.id())).findFirst();
  }

  private static String otherwise(Member member, List<ClauseResult> clauses) {
    return first(clauses, member.names())
        .filter(clause -> clause.reason() != null)
        .map(clause -> "; " + clause.id() + " was " + words(clause))
        .orElse("");
  }

  /** A clause's end in one line. */
  static String words(ClauseResult clause) {
    return clause.actual() == null
        ? clause.verdict().label() + ": " + clause.reason()
        : "%s: expected %s; actual: %s"
            .formatted(clause.id(), String.join(", or ", clause.expected()), clause.actual());
  }
}
