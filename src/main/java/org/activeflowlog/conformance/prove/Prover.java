package org.activeflowlog.conformance.prove;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final int AT_ONCE = 16;

  /** Each thread reads the steps anew for each run, so rather more runs than threads in each. */
  private static final int SCENARIOS_AT_ONCE = 4;

  /** As many as a run of its own has, when there is one member only. */
  private static final int SCENARIOS_IN_ALL = 32;

  private Prover() {}

  /**
   * Runs the suite on the members and tells of each as its run ends, from several threads.
   *
   * @param replay whether a clause need not be run on a member that answers all its calls as the
   *     truthful twin does, of which a replay in memory tells
   * @param pause interrupting it ends the runs early; a member whose run it cut short has no result
   * @return the results in the order of the members
   */
  public static List<MemberResult> run(
      List<Member> members, boolean replay, Consumer<MemberResult> progress, Pause pause) {
    Trial trial = new Trial(Register.load(), scenariosAtOnce(members.size()), pause);
    OpenJar jar = OpenJar.hold();
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, Prover::daemon);
    try {
      Scripts scripts = replay ? Scripts.of(members, trial, threads) : Scripts.none(trial);
      Map<Member, Future<Optional<MemberResult>>> results = new HashMap<>();
      for (Member member : scripts.inTurn(members)) {
        results.put(member, threads.submit(() -> judged(trial, scripts, member, progress)));
      }
      return members.stream()
          .flatMap(it -> Awaited.get(results.get(it), pause).stream().flatMap(Optional::stream))
          .toList();
    } finally {
      threads.shutdownNow();
      jar.close();
    }
  }

  /** An interruption does not wait for what cannot be interrupted. */
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "member");
    thread.setDaemon(true);
    return thread;
  }

  private static int scenariosAtOnce(int members) {
    return Math.max(SCENARIOS_AT_ONCE, SCENARIOS_IN_ALL / Math.max(1, members));
  }

  private static Optional<MemberResult> judged(
      Trial trial, Scripts scripts, Member member, Consumer<MemberResult> progress) {
    if (trial.pause().interrupted()) {
      return Optional.empty();
    }
    MemberResult result = judged(trial, scripts, member);
    if (trial.pause().interrupted()) {
      return Optional.empty();
    }
    progress.accept(result);
    return Optional.of(result);
  }

  private static MemberResult judged(Trial trial, Scripts scripts, Member member) {
    try {
      Ways ways = scripts.ways(member);
      return Judgement.of(member, trial.run(member, ways)).triedOn(ways.cells());
    } catch (RuntimeException e) {
      return Judgement.broken(member, e);
    }
  }
}
