package org.activeflowlog.conformance.prove;

import java.util.List;

/**
 * A proof in numbers.
 *
 * @param catching how many of the clauses catch a deviation
 * @param medianCollateral of the numbers of clauses that fail unnamed, over all deviations but the
 *     crude ones
 */
public record Figures(
    int deviations,
    int caught,
    int variants,
    int accused,
    int clauses,
    int catching,
    int medianCollateral) {

  static Figures of(Proof proof) {
    List<MemberResult> deviations =
        proof.members().stream().filter(MemberResult::isDeviation).toList();
    List<MemberResult> variants =
        proof.members().stream().filter(member -> !member.isDeviation()).toList();
    return new Figures(
        deviations.size(),
        (int) deviations.stream().filter(MemberResult::caught).count(),
        variants.size(),
        (int) variants.stream().filter(MemberResult::caught).count(),
        proof.clauses().size(),
        (int) proof.clauses().stream().filter(clause -> !clause.catches().isEmpty()).count(),
        median(deviations));
  }

  private static int median(List<MemberResult> deviations) {
    List<Integer> sizes =
        deviations.stream()
            .filter(member -> !member.crude())
            .map(member -> member.collateral().size())
            .sorted()
            .toList();
    return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
  }
}
