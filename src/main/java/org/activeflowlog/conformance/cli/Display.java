package org.activeflowlog.conformance.cli;

import java.util.function.Supplier;
import org.activeflowlog.conformance.result.RunResult;

/** What {@code verify} shows: progress on stderr, results on stdout. */
final class Display {
  private final Surroundings surroundings;
  private final Style style;
  private final boolean json;
  private final boolean quiet;
  private final String report;

  private Display(
      Surroundings surroundings, Style style, boolean json, boolean quiet, String report) {
    this.surroundings = surroundings;
    this.style = style;
    this.json = json;
    this.quiet = quiet;
    this.report = report.endsWith("/") ? report : report + "/";
  }

  /** The display that the user wants. */
  static Display of(Settings settings, Surroundings surroundings, String report) {
    return new Display(
        surroundings,
        Style.of(settings, surroundings),
        settings.on("--json"),
        settings.on("--quiet"),
        report);
  }

  /** Says something that is no result. */
  void note(String text) {
    if (!quiet) {
      surroundings.err().println(text);
    }
  }

  /** Says where the user finds what was known at Ctrl-C. */
  void interrupted() {
    surroundings
        .err()
        .println("\ninterrupted; what had ended is in " + report + "conformance.ndjson");
  }

  /** Progress in the form that fits the terminal. */
  ProgressView progress() {
    return quiet ? ProgressView.NONE : new TickingProgress(surroundings);
  }

  /** Shows what the run found. */
  void show(RunResult run, Supplier<String> asJson) {
    if (json) {
      surroundings.out().print(asJson.get());
      surroundings.out().flush();
      return;
    }
    new RunText(surroundings.out(), style, report).print(run, quiet);
    if (run.exitStatus() == 3) {
      run.exitReasons().forEach(this::note);
    }
  }
}
