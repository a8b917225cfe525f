package org.activeflowlog.conformance.suite;

import java.util.ArrayList;
import java.util.List;
import org.activeflowlog.conformance.result.Outcome;
import org.activeflowlog.conformance.result.TargetResult;

/**
 * What {@code verify} ends with.
 *
 * @param reasons why it is not 0, a line for each target
 */
record ExitStatus(int status, List<String> reasons) {
  static final int CLEAN = 0;
  static final int DEVIATES = 1;
  static final int INCONCLUSIVE = 3;

  /** The gravest of the targets' statuses: a deviation, then what stayed open. */
  static ExitStatus of(List<TargetResult> results, boolean strict, boolean interrupted) {
    int worst = CLEAN;
    List<String> reasons = new ArrayList<>();
    if (interrupted) {
      worst = INCONCLUSIVE;
      reasons.add("the run was interrupted");
    }
    for (TargetResult result : results) {
      int status = of(result, strict);
      if (status != CLEAN) {
        reasons.add(reason(result));
        worst = worst == DEVIATES ? DEVIATES : status;
      }
    }
    return new ExitStatus(worst, List.copyOf(reasons));
  }

  private static int of(TargetResult result, boolean strict) {
    if (result.result() == Outcome.DEVIATES) {
      return DEVIATES;
    }
    boolean open = strict && result.counts().notVerified() > 0;
    return open || result.result() == Outcome.INCONCLUSIVE ? INCONCLUSIVE : CLEAN;
  }

  private static String reason(TargetResult result) {
    if (result.note() != null) {
      return result.name() + ": " + result.note();
    }
    return switch (result.result()) {
      case DEVIATES -> result.name() + " deviates";
      case INCONCLUSIVE -> result.name() + " is inconclusive";
      default -> result.name() + " has clauses that were not verified, and the run is strict";
    };
  }
}
