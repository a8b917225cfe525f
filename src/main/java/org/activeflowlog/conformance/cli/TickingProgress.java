package org.activeflowlog.conformance.cli;

import org.activeflowlog.conformance.result.ClauseResult;

/** Shows the counts of a run. Clauses only count; drawing is the ticker's. */
final class TickingProgress implements ProgressView {
  private final Tally tally = new Tally();
  private final Ticker ticker;

  TickingProgress(Surroundings surroundings) {
    this.ticker = Ticker.start(surroundings, tally::counts, tally::last);
  }

  @Override
  public void started(String target, int clauses) {
    tally.started(target, clauses);
    if (!ticker.live()) {
      ticker.say(target + ": " + Words.counted(clauses, "clause") + " to verify");
    }
  }

  @Override
  public void ended(String target, ClauseResult clause) {
    tally.ended(target, clause);
  }

  @Override
  public void close() {
    ticker.close();
  }
}
