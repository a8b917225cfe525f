package org.activeflowlog.conformance.steps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.activeflowlog.conformance.wire.Call;

/** Clients that call at the same moment, on threads of their own. */
final class Crowd {
  private final World world;

  private Crowd(World world) {
    this.world = world;
  }

  static Crowd of(World world) {
    return new Crowd(world);
  }

  /** Lets one client for each operation call the scenario's flow log, and waits for the answers. */
  void release(List<Operation> operations, Variation variation) {
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
      released.countDown();
      for (Future<?> call : calls) {
        call.get();
      }
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
      world.send(operation, call);
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
