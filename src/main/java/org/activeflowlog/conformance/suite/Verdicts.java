package org.activeflowlog.conformance.suite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.contract.Clause;
import org.activeflowlog.conformance.contract.Register;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.result.Deviation;
import org.activeflowlog.conformance.result.HarnessError;
import org.activeflowlog.conformance.result.Verdict;
import org.activeflowlog.conformance.target.Evidence;
import org.activeflowlog.conformance.target.Session;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Turns the outcomes of scenarios into verdicts on clauses. */
final class Verdicts implements TestExecutionListener {
  private final String target;
  private final Selection selection;
  private final Session session;
  private final Progress progress;
  private volatile String containerFailure = "";
  private final Map<String, ClauseResult> results = new ConcurrentHashMap<>();

  Verdicts(String target, Selection selection, Session session, Progress progress) {
    this.target = target;
    this.selection = selection;
    this.session = session;
    this.progress = progress;
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    clauseOf(test).ifPresent(clause -> end(clause, Ending.error("it was skipped: " + reason)));
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    clauseOf(test).ifPresent(clause -> end(clause, Ending.of(result)));
    if (test.isContainer()) {
      result.getThrowable().ifPresent(thrown -> containerFailure = " (" + thrown + ")");
    }
  }

  /** The results in the order of the features; a clause that never ran is in error. */
  List<ClauseResult> inOrder() {
    selection.verifiable().values().stream()
        .filter(clause -> !results.containsKey(clause.id()))
        .forEach(
            clause -> end(clause, Ending.error("its scenario did not run" + containerFailure)));
    return selection.verifiable().keySet().stream().map(results::get).toList();
  }

  private Optional<Clause> clauseOf(TestIdentifier test) {
    return test.isTest()
        ? Optional.of(selection.verifiable().get(Register.idOf(test.getDisplayName())))
        : Optional.empty();
  }

  private void end(Clause clause, Ending ending) {
    Optional<Evidence> evidence = session.evidence(clause.id());
    ClauseResult result =
        new ClauseResult(
            clause.id(),
            clause.kind(),
            clause.sentence(),
            clause.feature(),
            clause.line(),
            ending.verdict(),
            ending.expected(),
            ending.actual(),
            ending.reason(),
            false,
            evidence.flatMap(Evidence::reachedBy).orElse(null),
            evidence.map(Evidence::millis).orElse(0L),
            evidence.map(Evidence::exchanges).orElse(List.of()));
    results.put(clause.id(), result);
    progress.ended(target, result);
  }

  /** How a scenario ended. */
  private record Ending(Verdict verdict, List<String> expected, String actual, String reason) {

    static Ending error(String reason) {
      return new Ending(Verdict.ERROR, List.of(), null, reason);
    }

    static Ending of(TestExecutionResult result) {
      return switch (result.getStatus()) {
        case SUCCESSFUL -> new Ending(Verdict.PASSED, List.of(), null, null);
        case ABORTED ->
            new Ending(
                Verdict.NOT_VERIFIED,
                List.of(),
                null,
                result.getThrowable().map(Throwable::getMessage).orElse("no reason given"));
        case FAILED -> failed(result.getThrowable().orElseThrow());
      };
    }

    private static Ending failed(Throwable thrown) {
      if (thrown instanceof Deviation deviation) {
        return new Ending(Verdict.FAILED, deviation.expected(), deviation.actual(), null);
      }
      if (thrown instanceof HarnessError) {
        return error(thrown.getMessage());
      }
      return error("the harness failed: " + thrown);
    }
  }
}
