package org.activeflowlog.conformance.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.activeflowlog.conformance.result.ClauseResult;

/**
 * Shows the counts again and again: on a terminal as one line that updates itself, elsewhere as a
 * plain line now and then. Clauses only count; drawing is the clock's.
 */
final class TickingProgress implements ProgressView {
  private static final Duration REDRAW = Duration.ofMillis(200);
  private static final Duration PLAIN_LINE = Duration.ofSeconds(10);
  private static final String ERASE = "\r\u001b[K";

  private final Tally tally = new Tally();
  private final long start = System.nanoTime();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(TickingProgress::daemon);
  private final PrintStream err;
  private final boolean live;
  private final int columns;

  private TickingProgress(PrintStream err, boolean live, int columns) {
    this.err = err;
    this.live = live;
    this.columns = columns;
  }

  /** A single line that updates itself. */
  static TickingProgress onTerminal(PrintStream err, int columns) {
    return ticking(new TickingProgress(err, true, columns), REDRAW);
  }

  /** A line now and then. */
  static TickingProgress inPlainLines(PrintStream err) {
    return ticking(new TickingProgress(err, false, Integer.MAX_VALUE), PLAIN_LINE);
  }

  private static TickingProgress ticking(TickingProgress progress, Duration pause) {
    var unused =
        progress.clock.scheduleAtFixedRate(
            progress::draw, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    return progress;
  }

  private static Thread daemon(Runnable drawing) {
    Thread thread = new Thread(drawing, "progress");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void started(String target, int clauses) {
    tally.started(target, clauses);
    if (!live) {
      err.println(target + ": " + Words.counted(clauses, "clause") + " to verify");
    }
  }

  @Override
  public void ended(String target, ClauseResult clause) {
    tally.ended(target, clause);
  }

  private void draw() {
    long millis = (System.nanoTime() - start) / 1_000_000;
    String line = tally.counts() + "  " + Words.elapsed(millis);
    if (live) {
      err.print(ERASE + cut(line + "  " + tally.last()));
      err.flush();
    } else {
      err.println(line);
    }
  }

  private String cut(String line) {
    return line.length() < columns ? line : line.substring(0, columns - 2) + "…";
  }

  @Override
  public void close() {
    clock.shutdownNow();
    try {
      clock.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (live) {
      err.print(ERASE);
      err.flush();
    }
  }
}
