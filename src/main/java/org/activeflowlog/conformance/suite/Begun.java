package org.activeflowlog.conformance.suite;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Tells when scenarios have begun, or wait at least for their turn. */
final class Begun implements TestExecutionListener {
  private static final long LONG_ENOUGH_MILLIS = 200;

  private final CountDownLatch missing;
  private final Runnable whenAllHave;

  Begun(long scenarios, Runnable whenAllHave) {
    this.missing = new CountDownLatch(Math.toIntExact(scenarios));
    this.whenAllHave = whenAllHave;
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    if (test.isTest()) {
      missing.countDown();
      if (missing.getCount() == 0) {
        whenAllHave.run();
      }
    }
  }

  /** Waits until all have, but not for long: there may be more of them than may begin at once. */
  void await() {
    try {
      boolean unused = missing.await(LONG_ENOUGH_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
