package org.activeflowlog.conformance.suite;

import org.activeflowlog.conformance.result.ClauseResult;

/** Hears of a run while it goes on; called from several threads at once. */
public interface Progress {

  /** The run is about to judge so many verifiable clauses on a target. */
  void started(String target, int clauses);

  /** A clause has ended on a target. */
  void ended(String target, ClauseResult clause);
}
