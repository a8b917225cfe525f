package org.activeflowlog.conformance.prove;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.activeflowlog.conformance.target.Pause;

/** Waits for what comes of another thread, unless the run is interrupted. */
final class Awaited {
  private static final long SOON_MILLIS = 100;

  private Awaited() {}

  /** What came of it; nothing if it was not there when the run was interrupted. */
  static <T> Optional<T> get(Future<T> future, Pause pause) {
    try {
      while (!future.isDone() && !pause.interrupted()) {
        waitBriefly(future);
      }
      return future.isDone() ? Optional.of(future.get()) : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted among the members of the gallery", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static void waitBriefly(Future<?> future)
      throws InterruptedException, ExecutionException {
    try {
      future.get(SOON_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException notYet) {
      // Perhaps the run was interrupted meanwhile.
    }
  }
}
