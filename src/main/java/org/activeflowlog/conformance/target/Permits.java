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
  private final Semaphore underWay;
  private final Semaphore staying;
  private final Acting acting;

  Permits(int parallel) {
    requests = new Semaphore(parallel, true);
    underWay = new Semaphore(underWay(parallel), true);
    staying = new Semaphore(underWay(parallel) / 3);
    acting = new Acting(parallel);
  }

  /** Permits that can be taken without waiting, so that there are fewer than none. */
  private static final class Acting extends Semaphore {
    private static final long serialVersionUID = 1L;

    Acting(int permits) {
      super(permits, true);
    }

    void takeBack() {
      reducePermits(1);
    }
  }

  /**
   * How many scenarios may have begun and not ended: twice as many again as act may let time pass,
   * but none where one at a time is wished.
   */
  static int underWay(int parallel) {
    return 3 * parallel - 2;
  }

  /** Waits until a scenario may begin, each in the order in which it came. */
  void begin() {
    underWay.acquireUninterruptibly();
    acting.acquireUninterruptibly();
  }

  /** Makes room for another. */
  void end() {
    acting.release();
    underWay.release();
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
    acting.release();
    try {
      waiting.run();
    } finally {
      acting.takeBack();
    }
  }

  /**
   * The same for one that waits for many others. Only a third of those that have begun may do so,
   * or what they own would be missing elsewhere; any more do not wait.
   */
  void lendForLong(Runnable waiting) {
    if (staying.tryAcquire()) {
      try {
        lend(waiting);
      } finally {
        staying.release();
      }
    }
  }
}
