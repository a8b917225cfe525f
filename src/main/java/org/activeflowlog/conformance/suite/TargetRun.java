package org.activeflowlog.conformance.suite;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.activeflowlog.conformance.contract.Turn;
import org.activeflowlog.conformance.result.Counts;
import org.activeflowlog.conformance.result.HarnessError;
import org.activeflowlog.conformance.result.Outcome;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.target.Current;
import org.activeflowlog.conformance.target.Endpoint;
import org.activeflowlog.conformance.target.Session;

/** The features on one target. */
final class TargetRun {
  /** For how long what is run by itself is so, where the target takes longer. */
  private static final Duration HEAD_START = Duration.ofSeconds(1);

  private final Endpoint endpoint;
  private final Selection selection;
  private final Session session;
  private final Scenarios alone;
  private final Scenarios early;
  private final Scenarios throughout;
  private final Scenarios others;
  private String notAlive;

  TargetRun(Endpoint endpoint, Selection selection, int parallel, Session session) {
    this.endpoint = endpoint;
    this.selection = selection;
    this.session = session;
    this.alone = Scenarios.of(Turn.ALONE, selection, 1);
    this.early = Scenarios.of(Turn.EARLY, selection, parallel);
    this.throughout = Scenarios.of(Turn.THROUGHOUT, selection, parallel);
    this.others = Scenarios.of(Turn.ANY, selection, parallel);
  }

  /** Finds out whether the target is alive and its handler usable. */
  void prepare() {
    notAlive = session.service().whyNotAlive();
    if (notAlive == null) {
      try {
        session.rehearse();
      } catch (HarnessError e) {
        throw new UnusableHandler(
            "%s: %s (handler %s)"
                .formatted(endpoint.name(), e.getMessage(), endpoint.states().get()));
      }
    }
  }

  /** Runs the selected clauses. */
  TargetResult execute(Progress progress) {
    if (notAlive != null) {
      return dead();
    }
    progress.started(endpoint.name(), selection.verifiable().size());
    Verdicts verdicts = new Verdicts(endpoint.name(), selection, session, progress);
    Current.set(session);
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      CompletableFuture<Void> first =
          CompletableFuture.runAsync(() -> alone.execute(verdicts), threads);
      Futures.await(first, HEAD_START);
      session.bustle().begin();
      Future<?> lasting = start(throughout, threads, verdicts);
      Future<?> slow = start(early, threads, verdicts);
      others.execute(verdicts, new Begun(others.size(), session.bustle()::end));
      session.bustle().end();
      Futures.get(slow);
      Futures.get(lasting);
      Futures.get(first);
    } finally {
      session.bustle().end();
      threads.shutdownNow();
      Current.clear();
    }
    return Summary.of(endpoint, selection, session, verdicts.inOrder());
  }

  /** What waits longest begins first, or the run would end waiting for it. */
  private static Future<?> start(Scenarios scenarios, ExecutorService threads, Verdicts verdicts) {
    Begun begun = new Begun(scenarios.size(), () -> {});
    Future<?> running = threads.submit(() -> scenarios.execute(verdicts, begun));
    begun.await();
    return running;
  }

  private TargetResult dead() {
    return new TargetResult(
        endpoint.name(),
        endpoint.url().toString(),
        Outcome.INCONCLUSIVE,
        "no HTTP answer from " + endpoint.url() + ": " + notAlive,
        Counts.of(List.of()),
        List.of(),
        Summary.informative(selection),
        List.of(),
        List.of());
  }
}
