package org.activeflowlog.conformance.suite;

import org.activeflowlog.conformance.result.RunResult;

/** Runs the features on targets. */
public final class Conformance {
  private Conformance() {}

  /**
   * Runs the plan's clauses on its targets and gathers the verdicts.
   *
   * @throws UnusableHandler if a target's provider-state handler cannot set up a flow log
   */
  public static RunResult run(Plan plan, Progress progress) {
    plan.endpoints().forEach(endpoint -> progress.started(endpoint.name(), 0));
    return null;
  }
}
