package org.activeflowlog.conformance.cli;

import java.time.Duration;
import java.util.List;
import org.activeflowlog.conformance.report.ReportFolder;
import org.activeflowlog.conformance.report.ResultJson;
import org.activeflowlog.conformance.report.ResultStream;
import org.activeflowlog.conformance.result.RunResult;
import org.activeflowlog.conformance.suite.Plan;
import org.activeflowlog.conformance.target.Pause;
import org.activeflowlog.conformance.target.Sessions;

/** Runs the suite on targets, shows what it found and writes the reports. */
final class VerifyCommand implements Command {
  private static final int INTERRUPTED = 3;
  private static final Duration PATIENCE_AFTER_INTERRUPT = Duration.ofSeconds(20);

  private final SuiteRunner suite;

  VerifyCommand(SuiteRunner suite) {
    this.suite = suite;
  }

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public String summary() {
    return "run the suite on endpoints, by default on the embedded twin (the default command)";
  }

  @Override
  public String description() {
    return "Holds each target to the clauses of the ActiveFlowLog page and writes the results.";
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Exit status: 0 no unknown deviation, 1 a target deviates, 2 nothing was judged (usage,"
            + " configuration or handler), 3 inconclusive, interrupted, or not everything verified"
            + " with --strict.",
        Help.CREDENTIALS);
  }

  @Override
  public List<OptionGroup> options() {
    return VerifyOptions.ALL;
  }

  @Override
  public void warmUp() {
    Sessions.warmUp();
  }

  @Override
  public int run(Settings settings, Surroundings surroundings) {
    VerifyRequest request = VerifyRequest.of(settings, surroundings);
    Display display = Display.of(settings, surroundings, request.report());
    ReportFolder folder = ReportFolder.open(request.reportFolder());
    Pause pause = new Pause(request.timeLimit());
    Runnable stop =
        () -> {
          display.interrupted();
          pause.interrupt();
        };
    try (Interruption interruption =
            Interruption.watch(stop, PATIENCE_AFTER_INTERRUPT, INTERRUPTED);
        Stage stage = Stage.open(request)) {
      stage.note().ifPresent(display::note);
      RunResult run = run(request.plan(stage.endpoints()), pause, folder, display);
      return interruption.ended(run.exitStatus());
    }
  }

  private RunResult run(Plan plan, Pause pause, ReportFolder folder, Display display) {
    RunResult run;
    try (ResultStream stream = folder.ndjson();
        ProgressView progress = display.progress()) {
      run = suite.run(plan, new Recording(stream, progress), pause);
    }
    try {
      folder.write(run);
    } finally {
      display.show(run, () -> ResultJson.toJson(run));
    }
    return run;
  }
}
