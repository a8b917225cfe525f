package org.activeflowlog.conformance.prove;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.activeflowlog.conformance.deviation.Likeness;
import org.activeflowlog.conformance.deviation.Member;

/** A script for each likeness that several members have. */
final class Scripts {
  /** Making a script takes as long as running some members whole. */
  private static final int WORTH_IT = 4;

  private final Trial trial;
  private final boolean shortcuts;
  private final Map<Likeness, Future<Script>> scripts = new LinkedHashMap<>();

  private Scripts(Trial trial, boolean shortcuts) {
    this.trial = trial;
    this.shortcuts = shortcuts;
  }

  /** No script for anybody: all clauses are run on all members, by HTTP. */
  static Scripts none(Trial trial) {
    return new Scripts(trial, false);
  }

  /**
   * Makes the script that most members need, and begins to make those of others that are worth it.
   */
  static Scripts of(Collection<Member> members, Trial trial, ExecutorService threads) {
    Map<Likeness, List<Member>> groups = new HashMap<>();
    for (Member member : members) {
      trial
          .likeness(member)
          .ifPresent(it -> groups.computeIfAbsent(it, none -> new ArrayList<>()).add(member));
    }
    Scripts begun = new Scripts(trial, true);
    groups.entrySet().stream()
        .filter(group -> group.getValue().size() >= WORTH_IT)
        .sorted(Comparator.comparing(group -> -group.getValue().size()))
        .forEach(group -> begun.begin(group.getKey(), group.getValue(), threads));
    return begun;
  }

  /** The first is waited for: the program learns by it to be fast. */
  private void begin(Likeness likeness, List<Member> alike, ExecutorService threads) {
    Set<String> profiles =
        alike.stream().flatMap(it -> trial.profiles(it).stream()).collect(Collectors.toSet());
    scripts.put(likeness, threads.submit(() -> trial.record(likeness, profiles, List.of())));
    if (scripts.size() == 1) {
      Awaited.get(scripts.get(likeness), trial.pause());
    }
  }

  /** The members, those first that take longest, then those whose script is not there yet. */
  List<Member> inTurn(List<Member> members) {
    Map<Member, Integer> turns =
        members.stream().collect(Collectors.toMap(Function.identity(), this::turn));
    return members.stream().sorted(Comparator.comparing(turns::get)).toList();
  }

  private int turn(Member member) {
    Optional<Future<Script>> script = script(member);
    if (script.isEmpty() || member.crude()) {
      return 0;
    }
    return script.get().isDone() ? 2 : 1;
  }

  private Optional<Future<Script>> script(Member member) {
    return trial.likeness(member).map(scripts::get);
  }

  /** How the clauses are to be tried on a member. */
  Ways ways(Member member) {
    Set<String> all = trial.clauses(member);
    if (!shortcuts) {
      return Ways.plain(all);
    }
    Optional<Script> script = script(member).flatMap(it -> Awaited.get(it, trial.pause()));
    Set<String> toRun = script.map(it -> it.toRun(member, all)).orElse(all);
    Set<String> simultaneous = script.map(Script::simultaneous).orElse(all);
    return Ways.of(member, toRun, simultaneous, all.size() - toRun.size());
  }
}
