package org.activeflowlog.conformance.prove;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.activeflowlog.conformance.deviation.Kind;
import org.activeflowlog.conformance.deviation.Member;
import org.activeflowlog.conformance.deviation.RecordedMember;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.result.Exchange;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.result.Verdict;

/**
 * The whole suite's calls to a truthful twin, to be replayed to members. Where a member answers all
 * calls of a clause as the truthful twin did, the suite would hear what it heard then and say what
 * it said then. So the clause need not be run.
 */
final class Script {
  private final RecordedMember.Answers answers;
  private final List<Optional<String>> nonces;
  private final Map<String, Set<String>> clausesByNonce = new HashMap<>();
  private final Set<String> ofTheRun;
  private final Set<String> simultaneous;
  private final boolean passed;

  /**
   * @param truth what the suite said of the truthful twin
   * @param ofTheRun the clauses that judge what others are answered as well
   */
  Script(RecordedMember.Answers answers, TargetResult truth, Set<String> ofTheRun) {
    this.answers = answers;
    this.ofTheRun = ofTheRun;
    this.nonces = answers.nonces();
    this.passed = truth.clauses().stream().allMatch(it -> it.verdict() == Verdict.PASSED);
    truth.clauses().forEach(this::note);
    this.simultaneous =
        truth.clauses().stream()
            .filter(Script::hasSimultaneousCalls)
            .map(ClauseResult::id)
            .collect(Collectors.toSet());
  }

  private void note(ClauseResult clause) {
    clause.exchanges().stream()
        .flatMap(Nonces::of)
        .forEach(it -> clausesByNonce.computeIfAbsent(it, n -> new HashSet<>()).add(clause.id()));
  }

  private static boolean hasSimultaneousCalls(ClauseResult clause) {
    Instant end = Instant.MIN;
    for (Exchange each :
        clause.exchanges().stream().sorted(Comparator.comparing(Exchange::at)).toList()) {
      if (each.at().isBefore(end)) {
        return true;
      }
      end = each.at().plusMillis(each.millis());
    }
    return false;
  }

  /**
   * The clauses that are to be run on a member: those that it names, so that it is caught over
   * HTTP, and those of the calls that it answers otherwise. Simultaneous calls may be carried out
   * in another order than in the recording; that never excuses from running them on a variant.
   *
   * @param all those that the suite has for it
   */
  Set<String> toRun(Member member, Set<String> all) {
    if (!passed) {
      return all;
    }
    Set<String> wanted = new HashSet<>(member.names());
    if (member.kind() == Kind.VARIANT) {
      wanted.addAll(simultaneous);
    }
    for (int place : answers.differences(member, place -> isOfAny(all, place))) {
      wanted.addAll(owners(place, all));
      wanted.addAll(ofTheRun);
    }
    return all.stream().filter(wanted::contains).collect(Collectors.toSet());
  }

  /** The clauses with simultaneous calls. */
  Set<String> simultaneous() {
    return simultaneous;
  }

  private boolean isOfAny(Set<String> clauses, int place) {
    return !Collections.disjoint(clauses, owners(place, clauses));
  }

  /** The clauses that a call belongs to: any, if nobody knows. */
  private Set<String> owners(int place, Set<String> all) {
    return nonces.get(place).map(nonce -> clausesByNonce.getOrDefault(nonce, all)).orElse(all);
  }
}
