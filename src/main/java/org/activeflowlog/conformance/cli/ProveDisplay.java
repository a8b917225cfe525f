package org.activeflowlog.conformance.cli;

import org.activeflowlog.conformance.prove.Proof;
import org.activeflowlog.conformance.prove.ProofJson;

/** What {@code prove} shows: progress on stderr, the proof on stdout. */
record ProveDisplay(Surroundings surroundings, Style style, boolean json, String report) {

  /** The display that the user wants. */
  static ProveDisplay of(Settings settings, Surroundings surroundings, String report) {
    return new ProveDisplay(
        surroundings,
        Style.of(settings, surroundings),
        settings.on("--json"),
        report.endsWith("/") ? report : report + "/");
  }

  /** Progress in the form that fits the terminal. */
  ProvingProgress progress(int members) {
    return new ProvingProgress(members, surroundings);
  }

  /** Says how much is known at Ctrl-C. */
  void interrupted(int judged, int members) {
    String known = judged == 0 ? "nothing is known" : "what is known is in " + report;
    surroundings.err().println("interrupted: " + judged + " of " + members + " judged; " + known);
  }

  /** Shows what was found in this time. */
  void show(Proof proof, long millis) {
    if (json) {
      surroundings.out().print(ProofJson.of(proof));
      surroundings.out().flush();
    } else {
      new ProofText(surroundings.out(), style, report).print(proof, millis);
    }
  }
}
