package org.activeflowlog.conformance.cli;

import java.util.function.Consumer;
import org.activeflowlog.conformance.prove.MemberResult;

/** Shows how many members have been judged, and at once which of them wrongly. */
final class ProvingProgress implements Consumer<MemberResult>, AutoCloseable {
  private final int all;
  private final Ticker ticker;
  private int ended;
  private int missed;
  private int accused;
  private String last = "";

  ProvingProgress(int all, Surroundings surroundings) {
    this.all = all;
    this.ticker = Ticker.start(surroundings, this::counts, this::last);
    if (!ticker.live()) {
      ticker.say(Words.counted(all, "member") + " of the gallery to judge");
    }
  }

  @Override
  public void accept(MemberResult result) {
    count(result);
    if (!result.isRight()) {
      ticker.say(OneLine.of(result.complaint()));
    }
  }

  private synchronized void count(MemberResult result) {
    ended++;
    last = result.name();
    if (!result.isRight()) {
      missed += result.isDeviation() ? 1 : 0;
      accused += result.isDeviation() ? 0 : 1;
    }
  }

  private synchronized String counts() {
    return ended
        + "/"
        + Words.counted(all, "member")
        + (missed == 0 ? "" : ", " + missed + " missed")
        + (accused == 0 ? "" : ", " + accused + " accused");
  }

  private synchronized String last() {
    return last;
  }

  @Override
  public void close() {
    ticker.close();
  }
}
