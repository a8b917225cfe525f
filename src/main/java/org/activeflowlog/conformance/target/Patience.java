package org.activeflowlog.conformance.target;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.activeflowlog.conformance.target.History.Moment;

/** Waits for flow logs by looking at them, with growing pauses and one limit for all. */
public final class Patience {
  private static final long FIRST_PAUSE = 20;
  private static final int STUCK_ENOUGH = 3;
  private static final long SHORTEST_SETTLING = 150;

  private final Observer observer;
  private final Pause pause;
  private final Duration limit;
  private final Duration pollInterval;
  private final Map<String, AtomicInteger> stuck = new ConcurrentHashMap<>();
  private final AtomicLong longestChange = new AtomicLong();

  Patience(Observer observer, Pause pause, Duration limit, Duration pollInterval) {
    this.observer = observer;
    this.pause = pause;
    this.limit = limit;
    this.pollInterval = pollInterval;
  }

  /** Looks until the flow log has a status, or the limit is over. */
  public History until(String status, FlowLog flowLog, Evidence evidence) {
    boolean shortened = stuckAt(status).get() >= STUCK_ENOUGH;
    long millis = shortened ? limit.toMillis() / 10 : limit.toMillis();
    History history = watch(flowLog, evidence, millis, shortened, status);
    if (history.reached(status)) {
      longestChange.accumulateAndGet(
          history.moments().get(history.moments().size() - 1).millis(), Math::max);
    } else {
      stuckAt(status).incrementAndGet();
    }
    return history;
  }

  /**
   * Looks for long enough that something delayed would show: twice as long as the longest change of
   * status took here so far, within bounds.
   */
  public History settling(FlowLog flowLog, Evidence evidence) {
    long millis = Math.max(SHORTEST_SETTLING, 2 * longestChange.get());
    return watch(flowLog, evidence, Math.min(millis, pollInterval.toMillis()), false, null);
  }

  /** Looks a single time. */
  public History once(FlowLog flowLog, Evidence evidence) {
    return watch(flowLog, evidence, 0, false, null);
  }

  private History watch(
      FlowLog flowLog, Evidence evidence, long millis, boolean shortened, String status) {
    List<Moment> moments = new ArrayList<>();
    long start = System.nanoTime();
    double next = FIRST_PAUSE;
    while (true) {
      Look look = observer.at(flowLog, evidence);
      long elapsed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      moments.add(new Moment(elapsed, look));
      if (look.status().equals(status) || elapsed >= millis) {
        return new History(moments, millis, shortened);
      }
      pause.millis(Math.max(1, Math.min((long) next, millis - elapsed)));
      next = Math.min(next * 1.5, (double) pollInterval.toMillis());
    }
  }

  private AtomicInteger stuckAt(String status) {
    return stuck.computeIfAbsent(status, key -> new AtomicInteger());
  }
}
