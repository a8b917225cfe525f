package org.activeflowlog.conformance.cli;

import org.activeflowlog.conformance.result.RunResult;
import org.activeflowlog.conformance.suite.Plan;
import org.activeflowlog.conformance.suite.Progress;
import org.activeflowlog.conformance.target.Pause;

/** Runs a plan; the suite, but for tests of the command. */
interface SuiteRunner {
  /** Runs the plan to its end, which comes early when its pauses are interrupted. */
  RunResult run(Plan plan, Progress progress, Pause pause);
}
