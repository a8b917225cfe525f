package org.activeflowlog.conformance.prove;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.activeflowlog.conformance.contract.Register;
import org.activeflowlog.conformance.deviation.Member;
import org.activeflowlog.conformance.suite.OpenJar;
import org.activeflowlog.conformance.target.Pause;

/** Runs the whole suite on members of the gallery, several at a time. */
public final class Prover {
  /** Each run waits now and then, so a few keep two processors busy. */
  private static final int AT_ONCE = 24;

  /** Each thread reads the steps anew for each run, so rather more runs than threads in each. */
  private static final int SCENARIOS_AT_ONCE = 4;

  /** As many as a run of its own has, when there is one member only. */
  private static final int SCENARIOS_IN_ALL = 32;

  private Prover() {}

  /**
   * Runs the suite on the members and tells of each as its run ends, from several threads.
   *
   * @param pause interrupting it ends the runs early; a member whose run it cut short has no result
   * @return the results in the order of the members
   */
  public static List<MemberResult> run(
      List<Member> members, Consumer<MemberResult> progress, Pause pause) {
    Trial trial = new Trial(Register.load(), scenariosAtOnce(members.size()), pause);
    OpenJar jar = OpenJar.hold();
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<Optional<MemberResult>>> results =
          members.stream()
              .map(member -> threads.submit(() -> judged(trial, member, progress)))
              .toList();
      return results.stream().flatMap(result -> get(result).stream()).toList();
    } finally {
      threads.shutdownNow();
      jar.close();
    }
  }

  private static int scenariosAtOnce(int members) {
    return Math.max(SCENARIOS_AT_ONCE, SCENARIOS_IN_ALL / Math.max(1, members));
  }

  private static Optional<MemberResult> judged(
      Trial trial, Member member, Consumer<MemberResult> progress) {
    if (trial.pause().interrupted()) {
      return Optional.empty();
    }
    MemberResult result = judged(trial, member);
    if (trial.pause().interrupted()) {
      return Optional.empty();
    }
    progress.accept(result);
    return Optional.of(result);
  }

  private static MemberResult judged(Trial trial, Member member) {
    try {
      return Judgement.of(member, trial.run(member, List.of()));
    } catch (RuntimeException e) {
      return Judgement.broken(member, e);
    }
  }

  private static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted among the members of the gallery", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
