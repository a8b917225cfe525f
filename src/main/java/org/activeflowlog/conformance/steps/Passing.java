package org.activeflowlog.conformance.steps;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.target.Evidence;
import org.activeflowlog.conformance.target.FlowLog;
import org.activeflowlog.conformance.target.Supply.Wish;
import org.activeflowlog.conformance.wire.Call;

/**
 * A flow log that calls brought to Modifying, where nothing holds it. An enabling may take any
 * time, so what looks wrong counts only if it happens again on others.
 */
final class Passing {
  private static final int TIMES_MORE = 2;

  private final World world;
  private long since;

  Passing(World world) {
    this.world = world;
  }

  /** A flow log is about to be given, Modifying perhaps. */
  void startClock() {
    since = System.nanoTime();
  }

  /**
   * Makes sure that the flow log was still Modifying when it was called.
   *
   * @param likewise does the same to another one, and tells whether that looks wrong as well
   * @throws NotVerified if nothing held it there and the enabling may have been over
   */
  void demandModifyingWas(Predicate<FlowLog> likewise) {
    Wish wish = world.promises().first();
    if (!world.driven() || !wish.status().equals("Modifying")) {
      return;
    }
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
    long lasting = world.session().supply().modifyingMillis(world.evidence(), world.ledger());
    if (millis > lasting / 2 || !happensAgain(likewise)) {
      throw new NotVerified(
          "Modifying may have passed: no provider state holds it, and enabling is too fast here to tell");
    }
  }

  private boolean happensAgain(Predicate<FlowLog> likewise) {
    for (int time = 0; time < TIMES_MORE; time++) {
      FlowLog fresh;
      try {
        fresh = fresh(world);
      } catch (NotVerified e) {
        return true; // No more than one or two were lent, so that this one has to do.
      }
      if (!likewise.test(fresh)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A flow log like the first that the scenario asked for.
   *
   * @throws NotVerified if there is no other one
   */
  static FlowLog fresh(World world) {
    return world
        .session()
        .supply()
        .flowLog(world.promises().first(), new Evidence(""), world.ledger());
  }

  /** The same call for another flow log, with a ClientToken of its own if it had one. */
  static Call likewise(Call call, FlowLog fresh) {
    Call fitting =
        call.value("ClientToken").isPresent()
            ? call.having("ClientToken", "c" + UUID.randomUUID())
            : call;
    return fitting
        .having("RegionId", fresh.regionId())
        .having("CenId", fresh.cenId())
        .having("FlowLogId", fresh.flowLogId());
  }
}
