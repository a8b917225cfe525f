package org.activeflowlog.conformance.suite;

import java.util.List;
import java.util.Optional;
import org.activeflowlog.conformance.contract.Clause;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.result.Counts;
import org.activeflowlog.conformance.result.Informative;
import org.activeflowlog.conformance.result.Observation;
import org.activeflowlog.conformance.result.Outcome;
import org.activeflowlog.conformance.result.Reachability;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.result.Verdict;
import org.activeflowlog.conformance.target.Endpoint;
import org.activeflowlog.conformance.target.Evidence;
import org.activeflowlog.conformance.target.Session;

/** What the verdicts on a target come to. */
final class Summary {
  private static final String ERROR_CODES = "error-codes.";

  private Summary() {}

  static TargetResult of(
      Endpoint endpoint, Selection selection, Session session, List<ClauseResult> clauses) {
    return new TargetResult(
        endpoint.name(),
        endpoint.url().toString(),
        outcome(clauses, selection.whole()),
        null,
        Counts.of(clauses),
        clauses,
        informative(selection),
        observations(clauses, session),
        reachability(clauses, selection));
  }

  static List<Informative> informative(Selection selection) {
    return selection.informative().stream()
        .map(clause -> new Informative(clause.id(), clause.sentence(), clause.why()))
        .toList();
  }

  private static Outcome outcome(List<ClauseResult> clauses, boolean whole) {
    Counts counts = Counts.of(clauses);
    boolean unknown =
        clauses.stream().anyMatch(clause -> clause.verdict() == Verdict.FAILED && !clause.known());
    if (unknown) {
      return Outcome.DEVIATES;
    }
    if (counts.passed() == 0 || counts.error() > 0) {
      return Outcome.INCONCLUSIVE;
    }
    if (counts.failed() > 0) {
      return Outcome.KNOWN_DEVIATIONS_ONLY;
    }
    return whole && counts.passed() == clauses.size()
        ? Outcome.CONFORMANT
        : Outcome.NO_DEVIATION_FOUND;
  }

  private static List<Observation> observations(List<ClauseResult> clauses, Session session) {
    return clauses.stream()
        .map(clause -> session.evidence(clause.id()))
        .flatMap(Optional::stream)
        .map(Evidence::observations)
        .flatMap(List::stream)
        .toList();
  }

  /** One row for each clause that is about a documented error code itself. */
  private static List<Reachability> reachability(List<ClauseResult> clauses, Selection selection) {
    return clauses.stream()
        .filter(clause -> selection.codes().contains(clause.id()))
        .map(clause -> reachability(clause, selection.verifiable().get(clause.id())))
        .toList();
  }

  private static Reachability reachability(ClauseResult result, Clause clause) {
    return new Reachability(
        clause.states().get(0),
        result.id().substring(ERROR_CODES.length()),
        result.reachedBy(),
        result.reachedBy() == null ? result.reason() : null);
  }
}
