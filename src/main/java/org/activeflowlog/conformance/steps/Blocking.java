package org.activeflowlog.conformance.steps;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.activeflowlog.conformance.result.NotVerified;

/**
 * Tells a service that answers when all is done from one that is slow now and then: only who does
 * so every time waits.
 */
final class Blocking {
  private static final long LONG_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final int MANY_QUERIES = 5;
  private static final int TIMES = 3;

  private Blocking() {}

  /** What showed that each of several enablings was waited for, if each was. */
  static Optional<String> seen(World world) {
    for (int time = 1; ; time++) {
      Optional<String> waited = waited(world);
      if (waited.isEmpty() || time == TIMES || !enabledAnew(world)) {
        String times = time == 1 ? "" : ", the last of %d times in a row".formatted(time);
        return waited.map(words -> words + times);
      }
    }
  }

  private static boolean enabledAnew(World world) {
    try {
      Deed.DISABLED.perform(world, Subject.IT, Variation.none());
      boolean token = world.calls().latestEnabling().value("ClientToken").isPresent();
      Deed.BEGUN_TO_ENABLE.perform(
          world, Subject.IT, token ? Variation.of("a new ClientToken") : Variation.none());
      return true;
    } catch (NotVerified e) {
      return false;
    }
  }

  private static Optional<String> waited(World world) {
    long nanos = world.answer().nanos();
    long query = world.session().observer().medianNanos();
    boolean slow = nanos > LONG_NANOS && nanos > MANY_QUERIES * query;
    return slow && world.look(world.it()).status().equals("Active")
        ? Optional.of(
            "an answer after %d ms, when the flow log was Active already; a query takes %d ms here"
                .formatted(nanos / 1_000_000, query / 1_000_000))
        : Optional.empty();
  }
}
