package org.activeflowlog.conformance.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Shows how far something is, again and again: on a terminal as one line that updates itself,
 * elsewhere as a plain line now and then.
 */
final class Ticker implements AutoCloseable {
  private static final Duration REDRAW = Duration.ofMillis(200);
  private static final Duration PLAIN_LINE = Duration.ofSeconds(10);
  private static final String ERASE = "\r\u001b[K";

  private final long start = System.nanoTime();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Ticker::daemon);
  private final PrintStream err;
  private final int columns;
  private final boolean live;
  private final Supplier<String> counts;
  private final Supplier<String> last;

  private Ticker(Surroundings surroundings, Supplier<String> counts, Supplier<String> last) {
    this.err = surroundings.err();
    this.columns = surroundings.terminal().columns();
    this.live = surroundings.terminal().err() && !surroundings.inCi();
    this.counts = counts;
    this.last = last;
  }

  /**
   * Starts to show, in the form that fits the surroundings.
   *
   * @param counts how far it is
   * @param last what ended last, for a line that updates itself
   */
  static Ticker start(Surroundings surroundings, Supplier<String> counts, Supplier<String> last) {
    Ticker ticker = new Ticker(surroundings, counts, last);
    long pause = (ticker.live ? REDRAW : PLAIN_LINE).toMillis();
    var unused =
        ticker.clock.scheduleAtFixedRate(ticker::draw, pause, pause, TimeUnit.MILLISECONDS);
    return ticker;
  }

  private static Thread daemon(Runnable drawing) {
    Thread thread = new Thread(drawing, "progress");
    thread.setDaemon(true);
    return thread;
  }

  /** Whether it is one line that updates itself. */
  boolean live() {
    return live;
  }

  /** Says something at once, in a line that stays. */
  synchronized void say(String line) {
    err.println(live ? ERASE + line : line);
  }

  private synchronized void draw() {
    String line = counts.get() + "  " + Words.elapsed((System.nanoTime() - start) / 1_000_000);
    if (live) {
      err.print(ERASE + cut(line + "  " + last.get()));
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
