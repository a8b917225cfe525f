package org.activeflowlog.conformance.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import org.activeflowlog.conformance.prove.Figures;
import org.activeflowlog.conformance.prove.MemberResult;
import org.activeflowlog.conformance.prove.Proof;
import org.activeflowlog.conformance.report.ReportFolder;

/** A proof in words: what was judged wrongly in full, then a table, and a last line. */
final class ProofText {
  private static final int MOST_COLLATERAL_SHOWN = 10;

  private final PrintStream out;
  private final Style style;
  private final String report;

  /**
   * @param report the folder of the results, with a slash at its end
   */
  ProofText(PrintStream out, Style style, String report) {
    this.out = out;
    this.style = style;
    this.report = report;
  }

  /** Prints everything; the time is that of the whole. */
  void print(Proof proof, long millis) {
    wrongly("Missed: deviations that no clause they name caught", true, proof);
    wrongly("Accused: legal variants that a clause failed", false, proof);
    idle(proof);
    collateral(proof);
    table(proof, millis);
    lastLine(proof);
  }

  private void wrongly(String heading, boolean deviations, Proof proof) {
    List<MemberResult> wrong =
        proof.members().stream()
            .filter(member -> member.isDeviation() == deviations && !member.isRight())
            .toList();
    List<String> lines =
        wrong.stream()
            .map(it -> it.name() + "\n      " + it.sentence() + "\n      " + OneLine.of(it.text()))
            .toList();
    section(heading, lines);
  }

  private void idle(Proof proof) {
    if (proof.whole()) {
      section(
          "Idle: clauses that catch no deviation",
          proof.clauses().stream()
              .filter(clause -> clause.catches().isEmpty())
              .map(Proof.ClauseCatches::id)
              .toList());
    }
  }

  /** A crude deviation fails nearly everything, which says nothing. */
  private void collateral(Proof proof) {
    List<MemberResult> blurring =
        proof.members().stream()
            .filter(member -> !member.crude() && !member.collateral().isEmpty())
            .sorted(Comparator.comparingInt(member -> -member.collateral().size()))
            .toList();
    int more = blurring.size() - MOST_COLLATERAL_SHOWN;
    section(
        "Collateral: clauses that failed without being named"
            + (more > 0 ? ", and for " + more + " deviations more" : ""),
        blurring.stream()
            .limit(MOST_COLLATERAL_SHOWN)
            .map(it -> it.name() + ": " + Words.some(it.collateral()))
            .toList());
  }

  private void section(String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      out.println(style.heading(heading));
      lines.forEach(line -> out.println("  " + line));
      out.println();
    }
  }

  private void table(Proof proof, long millis) {
    Figures figures = proof.figures();
    row("deviations caught", figures.caught() + " of " + figures.deviations());
    row("deviations missed", "" + (figures.deviations() - figures.caught()));
    row("legal variants accused", figures.accused() + " of " + figures.variants());
    if (proof.whole()) {
      int idle = figures.clauses() - figures.catching();
      row("clauses that catch nothing", idle + " of " + figures.clauses());
    }
    row("clauses failed unnamed, in the median", "" + figures.medianCollateral());
    row("clauses run on members over HTTP", "" + proof.cells().run());
    row("clauses run by direct calls", "" + proof.cells().called());
    row("known from a replay of their calls", "" + proof.cells().replayed());
    row("time", Words.elapsed(millis));
    out.println();
  }

  private void row(String name, String figure) {
    out.printf("%-38s %s%n", name, figure);
  }

  private void lastLine(Proof proof) {
    int complaints = proof.complaints().size();
    String verdict =
        complaints > 0
            ? style.bad("not proven") + ": " + Words.counted(complaints, "complaint")
            : proof.whole()
                ? style.good("proven")
                : style.good("as it should be") + ", for this part of the gallery";
    out.println(verdict + "  → " + report + ReportFolder.PROVE_HTML);
  }
}
