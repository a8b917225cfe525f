package org.activeflowlog.conformance.suite;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.activeflowlog.conformance.contract.Register;
import org.activeflowlog.conformance.result.RunResult;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.target.Pause;
import org.activeflowlog.conformance.target.Sessions;

/** Runs the features on targets. */
public final class Conformance {
  private static final String VERSION = "0.1.0";

  private Conformance() {}

  /**
   * Runs the plan's clauses on its targets and gathers the verdicts.
   *
   * @param pause made for this run; interrupting it ends the run early
   * @throws UnusableHandler if a target's provider-state handler cannot set up a flow log
   */
  public static RunResult run(Plan plan, Progress progress, Pause pause) {
    Instant startedAt = Instant.now();
    long start = System.nanoTime();
    Selection selection = Selection.of(Register.load(), plan);
    List<TargetResult> results = judge(plan, selection, progress, pause);
    ExitStatus exit = ExitStatus.of(results, plan.strict(), pause.interrupted());
    return new RunResult(
        RunResult.SCHEMA_VERSION,
        new RunResult.Contract(
            "ActiveFlowLog",
            "Cbn",
            "2017-09-12",
            plan.edition(),
            plan.profiles().stream().sorted().toList()),
        new RunResult.Harness(VERSION),
        startedAt,
        Duration.ofNanos(System.nanoTime() - start).toMillis(),
        exit.status(),
        exit.reasons(),
        results);
  }

  private static List<TargetResult> judge(
      Plan plan, Selection selection, Progress progress, Pause pause) {
    OpenJar jar = OpenJar.hold();
    try (Sessions sessions = new Sessions(plan.parallel(), pause)) {
      List<TargetRun> runs =
          plan.endpoints().stream()
              .map(
                  endpoint ->
                      new TargetRun(endpoint, selection, plan.parallel(), sessions.open(endpoint)))
              .toList();
      runs.forEach(TargetRun::prepare);
      return sideBySide(runs, progress);
    } finally {
      jar.close();
    }
  }

  private static List<TargetResult> sideBySide(List<TargetRun> runs, Progress progress) {
    ExecutorService threads = Executors.newFixedThreadPool(runs.size());
    try {
      return runs.stream()
          .map(run -> threads.submit(() -> run.execute(progress)))
          .collect(Collectors.toList())
          .stream()
          .map(Futures::get)
          .toList();
    } finally {
      threads.shutdownNow();
    }
  }
}
