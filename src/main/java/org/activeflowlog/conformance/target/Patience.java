package org.activeflowlog.conformance.target;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.activeflowlog.conformance.target.History.Moment;

/** Waits for flow logs by looking at them, with growing pauses and one limit for all. */
public final class Patience {
  private static final long FIRST_PAUSE = 20;
  private static final int STUCK_ENOUGH = 3;
  private static final long SHORTEST_SETTLING = 500;
  private static final long LONGEST_SETTLING = 3000;

  private final Observer observer;
  private final Pause pause;
  private final Duration limit;
  private final Duration pollInterval;
  private final Map<Set<String>, AtomicInteger> stuck = new ConcurrentHashMap<>();
  private final AtomicLong longestChange = new AtomicLong();

  Patience(Observer observer, Pause pause, Duration limit, Duration pollInterval) {
    this.observer = observer;
    this.pause = pause;
    this.limit = limit;
    this.pollInterval = pollInterval;
  }

  /** Looks until the flow log has one of the statuses, or the limit is over. */
  public History until(Set<String> statuses, FlowLog flowLog, Evidence evidence) {
    AtomicInteger stuckBefore = stuck.computeIfAbsent(statuses, key -> new AtomicInteger());
    boolean shortened = stuckBefore.get() >= STUCK_ENOUGH;
    long millis = shortened ? limit.toMillis() / 10 : limit.toMillis();
    History history =
        watch(
            flowLog,
            evidence,
            new Rhythm(FIRST_PAUSE, 1.5, millis),
            shortened,
            look -> statuses.contains(look.status()));
    if (statuses.contains(history.last().status())) {
      longestChange.accumulateAndGet(history.endMillis(), Math::max);
    } else {
      stuckBefore.incrementAndGet();
    }
    return history;
  }

  /** Looks until a look is as wished, or the limit is over. */
  public History until(Predicate<Look> wished, FlowLog flowLog, Evidence evidence) {
    Rhythm rhythm = new Rhythm(FIRST_PAUSE, 1.5, limit.toMillis());
    return watch(flowLog, evidence, rhythm, false, wished);
  }

  /**
   * Looks for long enough that something delayed would show: twice as long as the longest change of
   * status took here so far, within bounds.
   */
  public History settling(FlowLog flowLog, Evidence evidence) {
    return settling(flowLog, evidence, SHORTEST_SETTLING);
  }

  /** Looks three times as long, for what has to last. */
  public History settlingLong(FlowLog flowLog, Evidence evidence) {
    return settling(flowLog, evidence, 3 * SHORTEST_SETTLING);
  }

  private History settling(FlowLog flowLog, Evidence evidence, long atLeast) {
    long millis = Math.max(atLeast, Math.min(2 * longestChange.get(), LONGEST_SETTLING));
    return watch(flowLog, evidence, new Rhythm(2 * FIRST_PAUSE, 2, millis), false, look -> false);
  }

  /** Looks a single time. */
  public History once(FlowLog flowLog, Evidence evidence) {
    return watch(flowLog, evidence, new Rhythm(0, 1, 0), false, look -> false);
  }

  /** How the pauses between looks grow, and for how long, in milliseconds. */
  private record Rhythm(double first, double growth, long limit) {}

  private History watch(
      FlowLog flowLog,
      Evidence evidence,
      Rhythm rhythm,
      boolean shortened,
      Predicate<Look> wished) {
    List<Moment> moments = new ArrayList<>();
    long start = System.nanoTime();
    double next = rhythm.first();
    while (true) {
      Look look = observer.at(flowLog, evidence);
      long elapsed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      moments.add(new Moment(elapsed, look));
      if (wished.test(look) || elapsed >= rhythm.limit()) {
        return new History(moments, rhythm.limit(), shortened);
      }
      pause.millis(Math.max(1, Math.min((long) next, rhythm.limit() - elapsed)));
      next = Math.min(next * rhythm.growth(), (double) pollInterval.toMillis());
    }
  }
}
