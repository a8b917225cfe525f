package org.activeflowlog.conformance.target;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.activeflowlog.conformance.target.History.Moment;

/** Waits for flow logs by looking at them, with growing pauses and one limit for all. */
public final class Patience {
  private static final long FIRST_PAUSE = 20;
  private static final int STUCK_ENOUGH = 3;
  private static final long SHORTEST_SETTLING = 500;
  private static final long LONGEST_SETTLING = 3000;

  private final Observer observer;
  private final LongConsumer pause;
  private final Duration limit;
  private final Duration pollInterval;
  private final Map<Set<String>, AtomicInteger> stuck = new ConcurrentHashMap<>();
  private final Map<Set<String>, Long> due = new ConcurrentHashMap<>();
  private final Changes changes = new Changes();

  Patience(Observer observer, LongConsumer pause, Duration limit, Duration pollInterval) {
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
            new Rhythm(FIRST_PAUSE, 1.5, due.getOrDefault(statuses, 0L), millis),
            shortened,
            look -> statuses.contains(look.status()));
    if (statuses.contains(history.last().status())) {
      changes.add(history.endMillis());
      due.merge(statuses, history.lastButOneMillis(), (old, now) -> now == 0 ? old : now);
    } else {
      stuckBefore.incrementAndGet();
    }
    return history;
  }

  /** Looks until a look is as wished, or the limit is over. */
  public History until(Predicate<Look> wished, FlowLog flowLog, Evidence evidence) {
    return watch(
        flowLog, evidence, new Rhythm(FIRST_PAUSE, 1.5, 0, limit.toMillis()), false, wished);
  }

  /** Looks until a look is as wished, but not for long: it may never be. */
  public History briefly(Predicate<Look> wished, FlowLog flowLog, Evidence evidence) {
    Rhythm rhythm = new Rhythm(FIRST_PAUSE, 1.5, 0, SHORTEST_SETTLING);
    return watch(flowLog, evidence, rhythm, false, wished);
  }

  /**
   * Looks for long enough that something delayed would show: until somewhat longer than changes of
   * status usually took here so far has passed since the call, within bounds.
   *
   * @param sinceMillis how long ago the call was that might have caused it
   * @param watchedMillis how long other flow logs of the scenario were looked at just before
   */
  public History settling(
      FlowLog flowLog, long sinceMillis, long watchedMillis, Evidence evidence) {
    long delayed = usualDelay() - sinceMillis;
    return settling(flowLog, evidence, Math.max(SHORTEST_SETTLING - watchedMillis, delayed));
  }

  private long usualDelay() {
    return Math.min(changes.longestUsual() * 9 / 8, LONGEST_SETTLING);
  }

  /**
   * Looks until the flow log has one of the statuses, and whether it keeps it while settling; if
   * not, again, until the limit is over.
   *
   * @return what was seen, stretch by stretch; if it came to rest, the last shows one status only
   */
  public List<History> rest(
      Set<String> statuses, FlowLog flowLog, long sinceMillis, Evidence evidence) {
    List<History> stretches = new ArrayList<>();
    long start = System.nanoTime();
    long elapsed = 0;
    while (elapsed <= limit.toMillis()) {
      stretches.add(until(statuses, flowLog, evidence));
      if (!statuses.contains(last(stretches).last().status())) {
        return stretches;
      }
      elapsed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      long delayed = usualDelay() - sinceMillis - elapsed;
      stretches.add(settling(flowLog, evidence, Math.max(3 * SHORTEST_SETTLING, delayed)));
      if (last(stretches).isConstant() && statuses.contains(last(stretches).last().status())) {
        return stretches;
      }
    }
    return stretches;
  }

  private static History last(List<History> stretches) {
    return stretches.get(stretches.size() - 1);
  }

  /** Looks longer, from now on, for what has to last. */
  public History settlingLong(FlowLog flowLog, long watchedMillis, Evidence evidence) {
    long lasting = Math.min(2 * changes.longestUsual(), LONGEST_SETTLING);
    return settling(flowLog, evidence, Math.max(3 * SHORTEST_SETTLING, lasting) - watchedMillis);
  }

  private History settling(FlowLog flowLog, Evidence evidence, long millis) {
    Rhythm rhythm = new Rhythm(3 * FIRST_PAUSE, 2.5, 0, Math.max(0, millis));
    return watch(flowLog, evidence, rhythm, false, look -> false);
  }

  /** Waits without looking, for about as long as anything is waited for to show. */
  public void aGoodWhile() {
    pause.accept(LONGEST_SETTLING + SHORTEST_SETTLING);
  }

  /** Lets so many milliseconds pass without looking. */
  public void pass(long millis) {
    pause.accept(millis);
  }

  /** Looks a single time. */
  public History once(FlowLog flowLog, Evidence evidence) {
    return watch(flowLog, evidence, new Rhythm(0, 1, 0, 0), false, look -> false);
  }

  /**
   * How the pauses between looks grow, and for how long, in milliseconds. When it is due, as it was
   * done at about that time before, the pauses begin to grow anew.
   */
  private record Rhythm(double first, double growth, long due, long limit) {

    /** The pause after a look, given the one before it. */
    double next(double before, long elapsed) {
      double grown = before == 0 ? first : before * growth;
      return elapsed < due ? Math.min(grown, (double) (due - elapsed)) : grown;
    }

    boolean passesDue(long elapsedBefore, long elapsed) {
      return elapsedBefore < due && elapsed >= due;
    }
  }

  private History watch(
      FlowLog flowLog,
      Evidence evidence,
      Rhythm rhythm,
      boolean shortened,
      Predicate<Look> wished) {
    List<Moment> moments = new ArrayList<>();
    long start = System.nanoTime();
    double next = 0;
    long before = 0;
    while (true) {
      Look look = observer.at(flowLog, evidence);
      long elapsed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      moments.add(new Moment(elapsed, look));
      if (wished.test(look) || elapsed >= rhythm.limit()) {
        return new History(moments, rhythm.limit(), shortened);
      }
      next = rhythm.next(rhythm.passesDue(before, elapsed) ? 0 : next, elapsed);
      next = Math.min(next, (double) pollInterval.toMillis());
      pause.accept(Math.max(1, Math.min((long) next, rhythm.limit() - elapsed)));
      before = elapsed;
    }
  }
}
