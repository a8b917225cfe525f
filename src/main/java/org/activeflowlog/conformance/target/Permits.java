package org.activeflowlog.conformance.target;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * How many scenarios act at once, over all targets. One that only lets time pass lends its permit
 * to another, and goes on without asking for it back, so that two of them never wait for each
 * other: for that moment there is one more.
 */
final class Permits {
  private final Semaphore requests;
  private int free;
  private int unbegun;
  private long tickets;
  private long next;

  Permits(int parallel) {
    requests = new Semaphore(parallel, true);
    free = parallel;
    unbegun = underWay(parallel);
  }

  /**
   * How many scenarios may have begun and not ended: twice as many again as act may let time pass,
   * but none where one at a time is wished.
   */
  static int underWay(int parallel) {
    return 3 * parallel - 2;
  }

  /** Waits until a scenario may begin, each in the order in which it came. */
  synchronized void begin() {
    long ticket = tickets++;
    boolean interrupted = false;
    while (ticket != next || free <= 0 || unbegun == 0) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    next++;
    free--;
    unbegun--;
    notifyAll();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Makes room for another. */
  synchronized void end() {
    unbegun++;
    release();
  }

  private synchronized void release() {
    free++;
    notifyAll();
  }

  /** Asks a provider-state handler, which is promised no more requests at once than may act. */
  <T> T asking(Supplier<T> request) {
    requests.acquireUninterruptibly();
    try {
      return request.get();
    } finally {
      requests.release();
    }
  }

  /** Lets others have this scenario's permit while it waits. */
  void lend(Runnable waiting) {
    release();
    try {
      waiting.run();
    } finally {
      takeBack();
    }
  }

  private synchronized void takeBack() {
    free--;
  }
}
