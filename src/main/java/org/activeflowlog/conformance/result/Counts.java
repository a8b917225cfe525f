package org.activeflowlog.conformance.result;

import java.util.Collection;

/** How many verifiable clauses ended in each verdict. */
public record Counts(int passed, int failed, int notVerified, int error) {

  /** Counts the verdicts of the given clauses. */
  public static Counts of(Collection<ClauseResult> clauses) {
    return new Counts(
        count(clauses, Verdict.PASSED),
        count(clauses, Verdict.FAILED),
        count(clauses, Verdict.NOT_VERIFIED),
        count(clauses, Verdict.ERROR));
  }

  private static int count(Collection<ClauseResult> clauses, Verdict verdict) {
    return (int) clauses.stream().filter(clause -> clause.verdict() == verdict).count();
  }
}
