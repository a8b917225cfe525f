package org.activeflowlog.conformance.cli;

import org.activeflowlog.conformance.result.RunResult;
import org.activeflowlog.conformance.suite.Plan;
import org.activeflowlog.conformance.suite.Progress;

/** Runs a plan; the suite, but for tests of the command. */
interface SuiteRunner {
  /** Runs the plan to its end. */
  RunResult run(Plan plan, Progress progress);
}
