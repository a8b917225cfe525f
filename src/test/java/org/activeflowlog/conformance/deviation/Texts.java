package org.activeflowlog.conformance.deviation;

import java.util.List;
import java.util.stream.Collectors;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.result.Verdict;

/** What the suite says of a member, to be read by people. */
final class Texts {
  private Texts() {}

  static String of(ClauseResult clause) {
    return clause.id()
        + " "
        + clause.verdict()
        + "\n    expected: "
        + String.join("\n           or ", clause.expected())
        + "\n    actual:   "
        + (clause.actual() == null ? clause.reason() : clause.actual());
  }

  static String of(Member member) {
    TargetResult result = Runs.of(member);
    String head = member.name() + " (" + member.kind() + "): " + member.sentence();
    String counts = "\n  " + result.counts() + "\n  ";
    String first =
        Runs.firstNamedFailure(member).map(Texts::of).orElse("no clause that it names failed");
    List<String> idle =
        member.names().stream().filter(id -> !Runs.failed(member).contains(id)).toList();
    String unproven =
        result.clauses().stream()
            .filter(clause -> clause.verdict() == Verdict.ERROR)
            .map(Texts::of)
            .collect(Collectors.joining("\n  "));
    return head
        + counts
        + first
        + "\n  idle: "
        + idle
        + "\n  collateral: "
        + Runs.collateral(member)
        + "\n  errors: "
        + unproven
        + "\n";
  }
}
