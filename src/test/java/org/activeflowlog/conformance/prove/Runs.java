package org.activeflowlog.conformance.prove;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.activeflowlog.conformance.contract.Clause;
import org.activeflowlog.conformance.contract.Register;
import org.activeflowlog.conformance.deviation.CalledMember;
import org.activeflowlog.conformance.deviation.Gallery;
import org.activeflowlog.conformance.deviation.Kind;
import org.activeflowlog.conformance.deviation.Member;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.result.Verdict;
import org.activeflowlog.conformance.target.Pause;

/**
 * The suite on every member of the gallery, once each and several at a time: on a deviation the
 * clauses that it names; on one variant in {@link #SHARES} all clauses, on each other one a share,
 * so that as many neighbours meet them all. The command {@code prove} runs the whole, and all that
 * a deviation names over HTTP.
 */
final class Runs {
  private static final int AT_ONCE = 12;
  private static final int SCENARIOS_AT_ONCE = 4;
  private static final int SHARES = 96;

  /** How many deviations each clause is tried on at least; all of them are for the command. */
  private static final int CATCHES = 1;

  /** Which clauses they break depends on what else is under way; one of those is enough. */
  static final Set<String> SCATTERING = Set.of("enabling-enables-all", "only-one-is-active");

  private static final Register REGISTER = Register.load();
  private static final Trial TRIAL =
      new Trial(REGISTER, SCENARIOS_AT_ONCE, new Pause(Duration.ofHours(1)));
  private static final Map<String, List<String>> CHOSEN = chosen();
  private static final Map<String, CompletableFuture<List<ClauseResult>>> RESULTS = started();

  private Runs() {}

  /** The ids of all clauses that can be verified. */
  static List<String> verifiable() {
    return REGISTER.all().stream().filter(clause -> !clause.informative()).map(Clause::id).toList();
  }

  /**
   * Of the clauses that a deviation names those that are tried here: those that did not have enough
   * deviations before, or else one.
   */
  private static Map<String, List<String>> chosen() {
    Map<String, Integer> tried = new HashMap<>();
    Map<String, List<String>> chosen = new HashMap<>();
    for (Member member : Gallery.members()) {
      if (SCATTERING.contains(member.name())) {
        chosen.put(member.name(), member.names());
        continue;
      }
      List<String> needed =
          member.names().stream().filter(it -> tried.getOrDefault(it, 0) < CATCHES).toList();
      List<String> some = needed.isEmpty() ? member.names().stream().limit(1).toList() : needed;
      some.forEach(it -> tried.merge(it, 1, Integer::sum));
      chosen.put(member.name(), some);
    }
    return chosen;
  }

  /** The clauses that a deviation is tried on. */
  static List<String> triedOn(Member deviation) {
    return CHOSEN.get(deviation.name());
  }

  private static Map<String, CompletableFuture<List<ClauseResult>>> started() {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, Runs::daemon);
    Map<String, CompletableFuture<List<ClauseResult>>> started = new LinkedHashMap<>();
    // Those that meet all clauses take longest.
    List<Member> variants = of(Kind.VARIANT);
    for (int i = 0; i < variants.size(); i++) {
      started.put(variants.get(i).name(), start(variants.get(i), share(i), threads));
    }
    for (Member deviation : of(Kind.DEVIATION)) {
      started.put(deviation.name(), start(deviation, threads));
    }
    return started;
  }

  private static List<Member> of(Kind kind) {
    return Gallery.members().stream().filter(member -> member.kind() == kind).toList();
  }

  /** What a deviation does can be seen without HTTP as well; what it says is sent by HTTP. */
  private static CompletableFuture<List<ClauseResult>> start(
      Member deviation, ExecutorService threads) {
    Set<String> clauses = Set.copyOf(triedOn(deviation));
    Ways ways =
        CalledMember.showsAll(deviation)
            ? new Ways(Set.of(), clauses, 0)
            : new Ways(clauses, Set.of(), 0);
    return CompletableFuture.supplyAsync(() -> TRIAL.run(deviation, ways), threads);
  }

  private static CompletableFuture<List<ClauseResult>> start(
      Member variant, Set<String> clauses, ExecutorService threads) {
    Ways ways = Ways.of(variant, clauses, Set.of(), 0);
    return CompletableFuture.supplyAsync(() -> TRIAL.run(variant, ways), threads);
  }

  private static Set<String> share(int place) {
    List<String> all = verifiable();
    return IntStream.range(0, all.size())
        .filter(i -> place % SHARES == 0 || (i + place / SHARES) % SHARES == place % SHARES)
        .mapToObj(all::get)
        .collect(Collectors.toSet());
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "gallery");
    thread.setDaemon(true);
    return thread;
  }

  /** The result on a member, when it is there. */
  static List<ClauseResult> of(Member member) {
    return RESULTS.get(member.name()).join();
  }

  static Set<String> failed(Member member) {
    return Set.copyOf(ids(member, Verdict.FAILED));
  }

  private static List<String> ids(Member member, Verdict verdict) {
    return of(member).stream()
        .filter(clause -> clause.verdict() == verdict)
        .map(ClauseResult::id)
        .toList();
  }

  /** The failures by which a deviation is caught. */
  static List<ClauseResult> failures(Member member) {
    return of(member).stream().filter(clause -> clause.verdict() == Verdict.FAILED).toList();
  }
}
