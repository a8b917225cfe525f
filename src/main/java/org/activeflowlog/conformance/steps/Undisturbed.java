package org.activeflowlog.conformance.steps;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.steps.Calls.Sent;
import org.activeflowlog.conformance.target.FlowLog;
import org.activeflowlog.conformance.target.Rung;
import org.activeflowlog.conformance.wire.Answer;
import org.activeflowlog.conformance.wire.Call;

/**
 * Tells whether calls that are refused while a flow log is being enabled make that begin anew, or
 * end at once. An enabling may take any time, so several are compared, each time anew.
 */
final class Undisturbed {
  private static final int TIMES = 3;
  private static final int TO_COMPARE_WITH = 3;
  private static final int CALLS = 12;
  private static final long SHORTEST_PAUSE = 20;

  private final World world;
  private final Sent refused;

  private Undisturbed(World world, Sent refused) {
    this.world = world;
    this.refused = refused;
  }

  /** What shows that the last call, which was refused, changed the course of the enabling. */
  static Optional<String> seen(World world) {
    Sent last = world.calls().last();
    boolean during = world.watch().lastSeen().equals("Modifying");
    boolean ofHandler = world.evidence().reachedBy().filter(Rung.STATES::equals).isPresent();
    return during && ofHandler && last.answer().isRefusal()
        ? new Undisturbed(world, last).everyTime()
        : Optional.empty();
  }

  /**
   * How long enablings took, in milliseconds.
   *
   * @param disturbed the one during which calls were refused
   * @param shortest of those that were left alone
   * @param longest of those
   */
  private record Comparison(long disturbed, long shortest, long longest) {
    private static final int MUCH_LONGER = 3;
    private static final int MUCH_SHORTER = 5;
    private static final long MOMENT = 500;

    static long longEnough(long usual) {
      return MUCH_LONGER * usual + 2 * MOMENT;
    }

    boolean isLonger() {
      return disturbed > MUCH_LONGER * longest + MOMENT;
    }

    boolean isShorter() {
      return shortest > MOMENT && disturbed * MUCH_SHORTER < shortest;
    }

    boolean isOdd() {
      return isLonger() || isShorter();
    }

    boolean isAsOddAs(Comparison other) {
      return isOdd() && isLonger() == other.isLonger();
    }

    Comparison with(long alone) {
      return new Comparison(disturbed, Math.min(shortest, alone), Math.max(longest, alone));
    }
  }

  private Optional<String> everyTime() {
    try {
      Comparison first = comparison();
      Comparison latest = first;
      for (int time = 1; time < TIMES && latest.isAsOddAs(first); time++) {
        latest = comparison();
      }
      return latest.isAsOddAs(first) ? Optional.of(inWords(latest)) : Optional.empty();
    } catch (NotVerified e) {
      return Optional.empty();
    }
  }

  private String inWords(Comparison comparison) {
    return "%d times in a row an enabling that took %d ms while %s was refused; those left alone took %d to %d ms"
        .formatted(
            TIMES,
            comparison.disturbed(),
            refused.operation().action(),
            comparison.shortest(),
            comparison.longest());
  }

  private Comparison comparison() {
    long alone = millisAlone();
    Comparison comparison = new Comparison(millisDisturbed(alone), alone, alone);
    for (int more = 1; more < TO_COMPARE_WITH && comparison.isOdd(); more++) {
      comparison = comparison.with(millisAlone());
    }
    return comparison;
  }

  private long millisAlone() {
    FlowLog fresh = Passing.fresh(world);
    long begun = System.nanoTime();
    enable(fresh);
    if (!world.watch().until(Set.of("Active"), fresh).reached("Active")) {
      throw new NotVerified("an enabling to compare with did not end");
    }
    return millisSince(begun);
  }

  /** Calls in vain, again and again, until the enabling is over or should have been long ago. */
  private long millisDisturbed(long alone) {
    FlowLog fresh = Passing.fresh(world);
    Call inVain = Passing.likewise(refused.call(), fresh);
    world.session().quiet().begin(world.evidence());
    long begun = System.nanoTime();
    enable(fresh);
    world.watch().untilItLeaves("Inactive", fresh);
    for (int time = 0; millisSince(begun) < Comparison.longEnough(alone); time++) {
      Answer answer = world.session().service().callPlainly(inVain, world.evidence());
      if (answer.saysSuccess()) {
        return overAt(begun, time);
      }
      world.session().patience().pass(Math.max(SHORTEST_PAUSE, alone / CALLS));
      if (world.watch().once(fresh).status().equals("Active")) {
        return overAt(begun, time + 1);
      }
    }
    world.watch().until(Set.of("Active"), fresh);
    return millisSince(begun);
  }

  private static long overAt(long begun, int refusals) {
    if (refusals == 0) {
      throw new NotVerified("nothing was refused meanwhile");
    }
    return millisSince(begun);
  }

  private void enable(FlowLog fresh) {
    world.session().service().callPlainly(fresh.call("ActiveFlowLog"), world.evidence());
  }

  private static long millisSince(long begun) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
  }
}
