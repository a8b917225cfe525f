package org.activeflowlog.conformance.cli;

import java.io.PrintStream;
import java.util.List;
import org.activeflowlog.conformance.report.FailureText;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.result.Counts;
import org.activeflowlog.conformance.result.Outcome;
import org.activeflowlog.conformance.result.RunResult;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.result.Verdict;

/** A run in words: failures in full, the rest grouped, and a last line for each target. */
final class RunText {
  private final PrintStream out;
  private final Style style;
  private final String report;

  RunText(PrintStream out, Style style, String report) {
    this.out = out;
    this.style = style;
    this.report = report;
  }

  /** Prints failures and last lines only if it is to be brief. */
  void print(RunResult run, boolean brief) {
    boolean several = run.targets().size() > 1;
    for (TargetResult target : run.targets()) {
      String suffix = several ? " on " + target.name() : "";
      failures(target, suffix);
      if (!brief && !endedAtOnce(target)) {
        groups(target, suffix);
      }
    }
    int widest = run.targets().stream().mapToInt(t -> t.name().length()).max().orElse(0);
    run.targets().forEach(target -> out.println(lastLine(run, target, widest)));
  }

  private void failures(TargetResult target, String suffix) {
    for (ClauseResult clause : with(Verdict.FAILED, target)) {
      String known = clause.known() ? "Known failure" : "Failed";
      out.println(style.heading(known + suffix));
      out.println(FailureText.of(clause).stripTrailing());
      out.println();
    }
  }

  private void groups(TargetResult target, String suffix) {
    reasons("Not verified" + suffix, with(Verdict.NOT_VERIFIED, target));
    reasons("Errors" + suffix, with(Verdict.ERROR, target));
    if (!target.informative().isEmpty()) {
      out.println(
          Words.counted(target.informative().size(), "clause")
              + " more cannot be verified from outside: see the command contract");
      out.println();
    }
    if (target.note() != null) {
      out.println(target.name() + ": " + target.note());
    }
    unseen(target);
  }

  /** That nothing was found is no praise where little was seen. */
  private void unseen(TargetResult target) {
    int unseen = target.counts().notVerified();
    if (target.result() == Outcome.NO_DEVIATION_FOUND && unseen > 0) {
      out.println(
          "%s: nothing is known of %d of %s; --strict makes that exit 3"
              .formatted(target.name(), unseen, Words.counted(target.clauses().size(), "clause")));
      out.println();
    }
  }

  private void reasons(String heading, List<ClauseResult> clauses) {
    if (!clauses.isEmpty()) {
      out.println(style.heading(heading));
      Reasons.of(clauses).forEach(line -> out.println("  " + line));
      out.println();
    }
  }

  private String lastLine(RunResult run, TargetResult target, int widest) {
    String found = endedAtOnce(target) ? target.note() : Words.of(target.counts());
    return target.name()
        + " ".repeat(widest - target.name().length())
        + "  "
        + style.of(target.result())
        + "  "
        + found
        + "  in "
        + Words.elapsed(run.durationMillis())
        + "  → "
        + report;
  }

  private static boolean endedAtOnce(TargetResult target) {
    Counts counts = target.counts();
    return target.note() != null && counts.passed() + counts.failed() + counts.notVerified() == 0;
  }

  private static List<ClauseResult> with(Verdict verdict, TargetResult target) {
    return target.clauses().stream().filter(clause -> clause.verdict() == verdict).toList();
  }
}
