package org.activeflowlog.conformance.target;

import java.time.Duration;

/**
 * Whether a target is busy with scenarios, for those that wait until all others have had a turn.
 */
public final class Bustle {
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final long PAUSE_MILLIS = 50;

  private final Permits permits;
  private final Pause pause;
  private volatile boolean busy;

  Bustle(Permits permits, Pause pause) {
    this.permits = permits;
    this.pause = pause;
  }

  /** From now on there are scenarios to wait for. */
  public void begin() {
    busy = true;
  }

  /** All scenarios have begun. */
  public void end() {
    busy = false;
  }

  /** Waits until all have begun, unless too many wait for that already. */
  public void letPass() {
    permits.lendForLong(
        () -> {
          long start = System.nanoTime();
          while (busy && System.nanoTime() - start < LONGEST.toNanos()) {
            pause.millis(PAUSE_MILLIS);
          }
        });
  }
}
