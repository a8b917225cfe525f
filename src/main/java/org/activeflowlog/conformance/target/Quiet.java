package org.activeflowlog.conformance.target;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Lets one scenario at a time have the targets to itself for a few exchanges. What lasts for
 * milliseconds only would be over before its next call, as long as the calls of all others are in
 * its way. Where exchanges take long by themselves that would not help, and cost much.
 */
public final class Quiet {
  private static final Duration LULL = Duration.ofMillis(300);
  private static final Duration LONGEST = Duration.ofMillis(500);
  private static final long FAST_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final long lullNanos;
  private final long longestNanos;
  private Evidence owner;
  private Thread beganBy;
  private long since;
  private int underWay;
  private long fastest = Long.MAX_VALUE;

  Quiet() {
    this(LULL, LONGEST);
  }

  /**
   * @param lull how long to wait for what is under way already
   * @param longest how long others wait at most
   */
  Quiet(Duration lull, Duration longest) {
    lullNanos = lull.toNanos();
    longestNanos = longest.toNanos();
  }

  /** Asks all others to wait with their calls; from now on those of this scenario go first. */
  public void begin(Evidence scenario) {
    lock.lock();
    try {
      if (fastest > FAST_NANOS) {
        return;
      }
      whileIt(this::isTaken, System.nanoTime(), lullNanos);
      if (isTaken()) {
        return;
      }
      owner = scenario;
      beganBy = Thread.currentThread();
      since = System.nanoTime();
      whileIt(() -> underWay > 0, since, lullNanos);
      since = System.nanoTime();
    } finally {
      lock.unlock();
    }
  }

  /** Lets the others go on, if this thread made them wait. */
  public void end() {
    lock.lock();
    try {
      if (beganBy == Thread.currentThread()) {
        free();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Does an exchange of a scenario when it may. */
  <T> T during(Evidence scenario, Supplier<T> exchange) {
    enter(scenario);
    long start = System.nanoTime();
    try {
      return exchange.get();
    } finally {
      leave(System.nanoTime() - start);
    }
  }

  private void enter(Evidence scenario) {
    lock.lock();
    try {
      whileIt(() -> isTaken() && owner != scenario, since, longestNanos);
      boolean over = System.nanoTime() - since >= longestNanos;
      if (isTaken() && owner != scenario && over) {
        free();
      }
      underWay++;
    } finally {
      lock.unlock();
    }
  }

  private void leave(long nanos) {
    lock.lock();
    try {
      underWay--;
      fastest = Math.min(fastest, nanos);
      if (underWay == 0) {
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  private boolean isTaken() {
    return owner != null;
  }

  private void free() {
    owner = null;
    beganBy = null;
    changed.signalAll();
  }

  /** Waits until a condition is over, or that has lasted too long, or the thread is to end. */
  private void whileIt(BooleanSupplier condition, long start, long longest) {
    try {
      long left = start + longest - System.nanoTime();
      while (condition.getAsBoolean() && left > 0) {
        changed.awaitNanos(left);
        left = start + longest - System.nanoTime();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
