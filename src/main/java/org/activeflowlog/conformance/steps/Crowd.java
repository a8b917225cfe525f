package org.activeflowlog.conformance.steps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.steps.Calls.Sent;
import org.activeflowlog.conformance.target.Look;
import org.activeflowlog.conformance.wire.Answer;
import org.activeflowlog.conformance.wire.Call;

/**
 * Clients that call at the same moment, on threads of their own, in several rounds if they are few,
 * since a fault may show for a few milliseconds only. The first round with something odd in it, or
 * else the last, is the one to be judged.
 */
final class Crowd {
  private static final int ROUNDS = 3;
  private static final int ENOUGH = 32;

  private final World world;

  private Crowd(World world) {
    this.world = world;
  }

  static Crowd of(World world) {
    return new Crowd(world);
  }

  /** Lets one client for each operation call the scenario's flow log, and waits for the answers. */
  void release(List<Operation> operations, Variation variation) {
    round(operations, variation);
    int rounds = operations.size() < ENOUGH ? ROUNDS : 1;
    for (int round = 2; round <= rounds && nothingOdd() && isInactiveAgain(); round++) {
      world.tokens().forget();
      world.flowLogs().forEach(world::lookBefore);
      round(operations, variation);
    }
  }

  private boolean nothingOdd() {
    List<Answer> answers = world.calls().judged().stream().map(Sent::answer).toList();
    return answers.stream().allMatch(answer -> answer.saysSuccess() || answer.isRefusal())
        && answers.stream().anyMatch(Answer::saysSuccess)
        && (isMixed() ? fitsTheAnswers() : becameActive());
  }

  private boolean isMixed() {
    return world.calls().judged().stream().anyMatch(one -> one.operation() != Operation.ENABLE);
  }

  private boolean becameActive() {
    return world.watch().until(Set.of("Active"), world.it()).reached("Active");
  }

  /** What does not fit is this scenario's deviation already. */
  private boolean fitsTheAnswers() {
    Effects.in(world).demandRest(world.it());
    return true;
  }

  private boolean isInactiveAgain() {
    String status = world.look(world.it()).status();
    if (status.equals("Inactive")) {
      return isMixed();
    }
    if (status.equals(Look.UNLISTED)) {
      return false;
    }
    try {
      world.calls().endJudgement();
      Deed.DISABLED.perform(world, Subject.IT, Variation.none());
      return true;
    } catch (NotVerified e) {
      return false; // What was seen so far is judged.
    }
  }

  private void round(List<Operation> operations, Variation variation) {
    List<Operation> shuffled = new ArrayList<>(operations);
    Collections.shuffle(shuffled);
    world.calls().beginJudgement();
    world.demandGiven();
    ExecutorService threads = Executors.newFixedThreadPool(shuffled.size());
    CountDownLatch released = new CountDownLatch(1);
    try {
      List<Future<?>> calls = new ArrayList<>();
      for (Operation operation : shuffled) {
        Call call = variation.of(operation.call(world, Subject.IT), world);
        calls.add(threads.submit(() -> callWhen(released, operation, call)));
      }
      world.session().quiet().begin(world.evidence());
      released.countDown();
      for (Future<?> call : calls) {
        call.get();
      }
      world.session().quiet().end();
      world.calls().judged().stream()
          .filter(sent -> sent.operation() == Operation.RENAME)
          .forEach(sent -> PutBack.settings(world, sent));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted among simultaneous callers", e);
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private void callWhen(CountDownLatch released, Operation operation, Call call) {
    try {
      released.await();
      world.sendPlainly(operation, call);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A deviation that a caller met is the scenario's. */
  private static RuntimeException unwrapped(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException exception
        ? exception
        : new IllegalStateException(cause);
  }
}
