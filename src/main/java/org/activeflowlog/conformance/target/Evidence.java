package org.activeflowlog.conformance.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.activeflowlog.conformance.result.Exchange;
import org.activeflowlog.conformance.result.Observation;
import org.activeflowlog.conformance.result.Reachability;

/** What one scenario saw on one target: the raw material of its result. */
public final class Evidence {
  private final String clause;
  private final long begun = System.nanoTime();
  private final List<Exchange> exchanges = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();
  private final List<Reachability> reachability = new ArrayList<>();

  /** Nothing seen yet. */
  public Evidence(String clause) {
    this.clause = clause;
  }

  String clause() {
    return clause;
  }

  /** How long the scenario has been under way. */
  public long millis() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
  }

  /** Keeps an exchange. */
  public synchronized void record(Exchange exchange) {
    exchanges.add(exchange);
  }

  /** Keeps what the target did where the page leaves room. */
  public synchronized void observe(String question, String observed) {
    observations.add(new Observation(question, observed, clause));
  }

  /** Keeps by which rung a state was reached. */
  public synchronized void reached(String state, String rung) {
    reachability.add(new Reachability(state, null, rung, null));
  }

  /** Keeps why a state was not reached. */
  public synchronized void notReached(String state, String why) {
    reachability.add(new Reachability(state, null, null, why));
  }

  /** The exchanges so far, in order. */
  public synchronized List<Exchange> exchanges() {
    return List.copyOf(exchanges);
  }

  /** The observations so far. */
  public synchronized List<Observation> observations() {
    return List.copyOf(observations);
  }

  /** Which states were asked for, and what came of it. */
  public synchronized List<Reachability> reachability() {
    return List.copyOf(reachability);
  }

  /** The weakest rung that was needed: driven is weaker than states. */
  public synchronized Optional<String> reachedBy() {
    return reachability.stream()
        .map(Reachability::reachedBy)
        .filter(rung -> rung != null)
        .reduce((first, second) -> second.equals(Rung.DRIVEN) ? second : first);
  }
}
