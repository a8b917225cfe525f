package org.activeflowlog.conformance.cli;

import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.suite.Progress;

/** Progress as the user sees it, until closed. */
interface ProgressView extends Progress, AutoCloseable {
  /** Shows nothing. */
  ProgressView NONE =
      new ProgressView() {
        @Override
        public void started(String target, int clauses) {}

        @Override
        public void ended(String target, ClauseResult clause) {}

        @Override
        public void close() {}
      };

  @Override
  void close();
}
