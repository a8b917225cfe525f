package org.activeflowlog.conformance.suite;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for futures without checked exceptions. */
final class Futures {
  private Futures() {}

  static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the targets were judged", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
