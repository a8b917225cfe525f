package org.activeflowlog.conformance.target;

import java.util.concurrent.TimeUnit;

/**
 * How fast a target may be called. It begins without a limit, grows slower each time the target
 * says that it is called too often and had admitted calls before, and faster again while it admits
 * them. A target that admits nothing is not waited for: that is how it answers.
 */
final class Tempo {
  private static final long SHORTEST = TimeUnit.MILLISECONDS.toNanos(5);
  private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(200);
  private static final double EASING = 0.95;

  private final Pause pause;
  private long gap;
  private long next = System.nanoTime();
  private boolean admitting;

  Tempo(Pause pause) {
    this.pause = pause;
  }

  /** Waits until it is this call's turn. */
  void await() {
    long millis = TimeUnit.NANOSECONDS.toMillis(turn() - System.nanoTime());
    if (millis > 0) {
      pause.millis(millis);
    }
  }

  private synchronized long turn() {
    long now = System.nanoTime();
    long turn = gap == 0 || next - now < 0 ? now : next;
    next = turn + gap;
    return turn;
  }

  /** The target let a call in. */
  synchronized void admitted() {
    admitting = true;
    gap = gap < SHORTEST ? 0 : (long) (gap * EASING);
  }

  /** The target turned a call away, as there were too many. */
  synchronized void turnedAway() {
    if (admitting) {
      gap = Math.min(Math.max(gap + gap / 2, 2 * SHORTEST), LONGEST);
      admitting = false;
    }
  }
}
