package org.activeflowlog.conformance.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.activeflowlog.conformance.result.ClauseResult;

/** Clauses without a judgement, by the reason that they share. */
final class Reasons {
  private Reasons() {}

  /** Two lines for each reason, the most frequent first: how often and why, and where. */
  static List<String> of(List<ClauseResult> clauses) {
    Map<String, List<String>> ids = new LinkedHashMap<>();
    for (ClauseResult clause : clauses) {
      String reason = OneLine.of(Objects.requireNonNullElse(clause.reason(), "no reason given"));
      ids.computeIfAbsent(reason, key -> new ArrayList<>()).add(clause.id());
    }
    return ids.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
        .flatMap(
            entry ->
                List.of(
                    String.format("%3d  %s", entry.getValue().size(), entry.getKey()),
                    "     " + Words.some(entry.getValue()))
                    .stream())
        .toList();
  }
}
