package org.activeflowlog.conformance.deviation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.activeflowlog.conformance.contract.Clause;
import org.activeflowlog.conformance.contract.Register;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.result.Verdict;
import org.activeflowlog.conformance.suite.OnTwin;
import org.activeflowlog.conformance.twin.TwinOptions;

/**
 * The suite on members of the gallery, once each: the whole suite on a variant, the clauses that it
 * names on a deviation. With {@code -Dgallery.whole=true} deviations meet the whole suite too.
 */
final class Runs {
  static final boolean WHOLE = Boolean.getBoolean("gallery.whole");

  private static final Map<String, TargetResult> RESULTS = new ConcurrentHashMap<>();
  private static final Map<String, Clause> CLAUSES =
      Register.load().all().stream().collect(Collectors.toMap(Clause::id, clause -> clause));

  private Runs() {}

  static Map<String, Clause> clauses() {
    return CLAUSES;
  }

  /** The result on a member; the suite runs when it is asked for first. */
  static TargetResult of(Member member) {
    return RESULTS.computeIfAbsent(member.name(), name -> run(member));
  }

  static boolean isKnown(Member member) {
    return RESULTS.containsKey(member.name());
  }

  private static TargetResult run(Member member) {
    TwinOptions options = TwinOptions.defaults().withEdition(edition(member));
    return OnTwin.run(
        profiles(member),
        member.change().apply(options),
        member.requestTimeout(),
        member.enableTimeout(),
        WHOLE ? new String[0] : member.names().toArray(String[]::new));
  }

  /**
   * Those of the clauses that it breaks; a whole run and a variant meet all in which it is legal.
   */
  private static Set<String> profiles(Member member) {
    if (!member.profiles().isEmpty()) {
      return Set.copyOf(member.profiles());
    }
    return (WHOLE || member.names().isEmpty()
            ? CLAUSES.values().stream()
            : member.names().stream().map(CLAUSES::get))
        .map(Clause::profile)
        .collect(Collectors.toSet());
  }

  /** The usual edition, unless all the clauses that it breaks are of another one. */
  private static String edition(Member member) {
    String usual = TwinOptions.defaults().edition();
    Optional<List<String>> first =
        member.names().stream().map(CLAUSES::get).map(Clause::editions).findFirst();
    return first.filter(editions -> !editions.contains(usual)).map(e -> e.get(0)).orElse(usual);
  }

  static Set<String> failed(Member member) {
    return Set.copyOf(OnTwin.ids(of(member), Verdict.FAILED));
  }

  /** The clauses that failed without being named. */
  static List<String> collateral(Member member) {
    return failed(member).stream().filter(id -> !member.names().contains(id)).sorted().toList();
  }

  static Optional<ClauseResult> firstNamedFailure(Member member) {
    return of(member).clauses().stream()
        .filter(clause -> clause.verdict() == Verdict.FAILED)
        .filter(clause -> member.names().contains(clause.id()))
        .findFirst();
  }
}
