package org.activeflowlog.conformance.target;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.activeflowlog.conformance.result.HarnessError;

/** The one place where the harness waits; ends early when the run is interrupted or out of time. */
public final class Pause {
  private final long deadline;
  private final Duration timeLimit;
  private final CountDownLatch interrupted = new CountDownLatch(1);

  /** Pauses of a run that ends after the given time at the latest. */
  public Pause(Duration timeLimit) {
    this.timeLimit = timeLimit;
    this.deadline = System.nanoTime() + timeLimit.toNanos();
  }

  /** Ends every pause, now and later, with an error. */
  public void interrupt() {
    interrupted.countDown();
  }

  /** Whether the run was interrupted. */
  public boolean interrupted() {
    return interrupted.getCount() == 0;
  }

  /**
   * Refuses to go on when the run is interrupted or its time is over.
   *
   * @throws HarnessError that says which
   */
  public void goOn() {
    if (interrupted()) {
      throw new HarnessError("the run was interrupted");
    }
    if (System.nanoTime() - deadline >= 0) {
      throw new HarnessError("the run's time limit of " + words(timeLimit) + " was over");
    }
  }

  void millis(long millis) {
    goOn();
    try {
      long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime()) + 1;
      if (interrupted.await(Math.min(millis, left), TimeUnit.MILLISECONDS)) {
        goOn();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HarnessError("the run was interrupted");
    }
  }

  static String words(Duration duration) {
    return duration.toMillis() % 1000 == 0
        ? duration.toSeconds() + " s"
        : duration.toMillis() + " ms";
  }
}
