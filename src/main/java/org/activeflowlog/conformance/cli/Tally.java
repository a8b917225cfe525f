package org.activeflowlog.conformance.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.result.Verdict;

/** Counts what has ended so far, by target. Safe for several threads. */
final class Tally {
  private final Map<String, Integer> totals = new LinkedHashMap<>();
  private final Map<String, Map<Verdict, Integer>> ended = new LinkedHashMap<>();
  private String last = "";

  synchronized void started(String target, int clauses) {
    totals.put(target, clauses);
  }

  synchronized void ended(String target, ClauseResult clause) {
    ended
        .computeIfAbsent(target, name -> new LinkedHashMap<>())
        .merge(clause.verdict(), 1, Integer::sum);
    last = clause.id();
  }

  /** For each target how many clauses of how many have ended, and how many not well. */
  synchronized String counts() {
    List<String> counts = new ArrayList<>();
    totals.forEach((target, total) -> counts.add(target + " " + count(target, total)));
    return String.join("; ", counts);
  }

  /** The clause that ended last; empty if none has. */
  synchronized String last() {
    return last;
  }

  private String count(String target, int total) {
    Map<Verdict, Integer> verdicts = ended.getOrDefault(target, Map.of());
    int sum = verdicts.values().stream().mapToInt(Integer::intValue).sum();
    StringBuilder text = new StringBuilder(sum + "/" + total);
    for (Verdict verdict : List.of(Verdict.FAILED, Verdict.NOT_VERIFIED, Verdict.ERROR)) {
      if (verdicts.containsKey(verdict)) {
        text.append(", ").append(verdicts.get(verdict)).append(' ').append(Words.of(verdict));
      }
    }
    return text.toString();
  }
}
