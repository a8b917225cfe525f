package org.activeflowlog.conformance.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ctrl-C, and a polite kill. The command is asked to stop and given a while to end by itself; then
 * the program ends with the command's status instead of the signal's.
 */
final class Interruption implements AutoCloseable {
  private final CountDownLatch over = new CountDownLatch(1);
  private final AtomicInteger status;
  private final Thread hook;

  private Interruption(Runnable stop, Duration patience, int statusUnlessEnded) {
    this.status = new AtomicInteger(statusUnlessEnded);
    this.hook = new Thread(() -> end(stop, patience), "interruption");
  }

  /** Watches until closed. */
  static Interruption watch(Runnable stop, Duration patience, int statusUnlessEnded) {
    Interruption interruption = new Interruption(stop, patience, statusUnlessEnded);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** The command has ended by itself, with this status. */
  int ended(int ownStatus) {
    status.set(ownStatus);
    return ownStatus;
  }

  private void end(Runnable stop, Duration patience) {
    try {
      stop.run();
      over.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      Runtime.getRuntime().halt(status.get());
    }
  }

  @Override
  public void close() {
    over.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyInterrupted) {
      // The hook ends the program.
    }
  }
}
