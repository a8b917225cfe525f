package org.activeflowlog.conformance.cli;

import org.activeflowlog.conformance.report.ResultStream;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.suite.Progress;

/** Writes down each clause as it ends, so that a killed run leaves what it knew. */
record Recording(ResultStream stream, Progress next) implements Progress {

  @Override
  public void started(String target, int clauses) {
    next.started(target, clauses);
  }

  @Override
  public void ended(String target, ClauseResult clause) {
    stream.append(target, clause);
    next.ended(target, clause);
  }
}
