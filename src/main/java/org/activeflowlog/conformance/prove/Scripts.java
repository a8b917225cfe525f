package org.activeflowlog.conformance.prove;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.activeflowlog.conformance.deviation.Likeness;
import org.activeflowlog.conformance.deviation.Member;

/** A script for each likeness that several members have. */
final class Scripts {
  /** Making a script takes as long as running some members whole. */
  private static final int WORTH_IT = 4;

  private final Trial trial;
  private final Map<Likeness, CompletableFuture<Script>> scripts = new HashMap<>();

  private Scripts(Trial trial) {
    this.trial = trial;
  }

  /** No script for anybody: all clauses are run on all members. */
  static Scripts none(Trial trial) {
    return new Scripts(trial);
  }

  /** Begins to make those that are worth it for these members. */
  static Scripts of(Collection<Member> members, Trial trial, Executor threads) {
    Scripts made = new Scripts(trial);
    Map<Optional<Likeness>, List<Member>> groups =
        members.stream().collect(Collectors.groupingBy(trial::likeness));
    groups.forEach(
        (likeness, alike) ->
            likeness
                .filter(it -> alike.size() >= WORTH_IT)
                .ifPresent(it -> made.scripts.put(it, made(it, alike, trial, threads))));
    return made;
  }

  private static CompletableFuture<Script> made(
      Likeness likeness, List<Member> alike, Trial trial, Executor threads) {
    Set<String> profiles =
        alike.stream().flatMap(it -> trial.profiles(it).stream()).collect(Collectors.toSet());
    return CompletableFuture.supplyAsync(() -> trial.record(likeness, profiles), threads);
  }

  /** Whether there is a script for a member, or will be. */
  boolean has(Member member) {
    return trial.likeness(member).filter(scripts::containsKey).isPresent();
  }

  /** The clauses to run on a member over HTTP, as soon as that is known. */
  Set<String> toRun(Member member) {
    Set<String> all = trial.clauses(member);
    Set<String> some =
        trial
            .likeness(member)
            .map(scripts::get)
            .map(script -> script.join().toRun(member, all))
            .orElse(all);
    return some.isEmpty() ? all : some;
  }
}
