package org.activeflowlog.conformance.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.result.Counts;
import org.activeflowlog.conformance.result.Outcome;
import org.activeflowlog.conformance.result.RunResult;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.result.Verdict;
import org.activeflowlog.conformance.suite.Plan;
import org.activeflowlog.conformance.suite.Progress;
import org.activeflowlog.conformance.target.Endpoint;
import org.activeflowlog.conformance.target.Pause;

/** A suite that only remembers the plan and finds what it was told. */
final class Recorded implements SuiteRunner {
  private final List<ClauseResult> found;
  private final int exitStatus;
  private Plan plan;

  Recorded(int exitStatus, ClauseResult... found) {
    this.exitStatus = exitStatus;
    this.found = List.of(found);
  }

  /** The plan that {@code verify} makes of these options. */
  static Plan plan(Path folder, Map<String, String> environment, String... options) {
    Recorded suite = new Recorded(0);
    String[] arguments =
        Stream.concat(Stream.of("verify"), Stream.of(options)).toArray(String[]::new);
    Ran ran = Ran.with(suite, folder, environment, Terminal.NONE, arguments);
    if (suite.plan == null) {
      throw new AssertionError("no run: " + ran.err());
    }
    return suite.plan;
  }

  /** A clause's result. */
  static ClauseResult clause(String id, Verdict verdict, String reason) {
    return new ClauseResult(
        id,
        ClauseResult.VERIFIABLE,
        "sentence of " + id,
        "features/some.feature",
        1,
        verdict,
        List.of("this"),
        verdict == Verdict.FAILED ? "that" : null,
        reason,
        false,
        null,
        1,
        List.of());
  }

  @Override
  public RunResult run(Plan toRun, Progress progress, Pause pause) {
    plan = toRun;
    List<TargetResult> targets = new ArrayList<>();
    for (Endpoint endpoint : toRun.endpoints()) {
      progress.started(endpoint.name(), found.size());
      found.forEach(clause -> progress.ended(endpoint.name(), clause));
      targets.add(result(endpoint));
    }
    return run(exitStatus, targets);
  }

  /** A run's result. */
  static RunResult run(int exitStatus, List<TargetResult> targets) {
    return new RunResult(
        RunResult.SCHEMA_VERSION,
        new RunResult.Contract("ActiveFlowLog", "Cbn", "2017-09-12", "2024-10-21", List.of("page")),
        new RunResult.Harness("0.1.0"),
        Instant.EPOCH,
        4100,
        exitStatus,
        exitStatus == 0 ? List.of() : List.of("the reason of the status"),
        targets);
  }

  private TargetResult result(Endpoint endpoint) {
    Outcome outcome = exitStatus == 0 ? Outcome.CONFORMANT : Outcome.DEVIATES;
    return target(endpoint.name(), outcome, null, found);
  }

  /** A target's result. */
  static TargetResult target(
      String name, Outcome outcome, String note, List<ClauseResult> clauses) {
    return new TargetResult(
        name,
        "http://127.0.0.1:9",
        outcome,
        note,
        Counts.of(clauses),
        clauses,
        List.of(),
        List.of(),
        List.of());
  }
}
