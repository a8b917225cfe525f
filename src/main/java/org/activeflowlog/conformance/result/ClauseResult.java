package org.activeflowlog.conformance.result;

import java.util.List;

/**
 * What one clause came to on one target.
 *
 * @param sentence the scenario's name without its id
 * @param line the scenario's line in the feature file
 * @param expected every admissible outcome, for a failed clause
 * @param actual what was seen instead; null unless the clause failed
 * @param reason why the clause is not verified or in error; null otherwise
 * @param known whether a failure is listed as a known deviation
 * @param reachedBy the rung by which its states were reached; null if it needs none or got none
 * @param durationMillis milliseconds from the first step to the last
 */
public record ClauseResult(
    String id,
    String kind,
    String sentence,
    String feature,
    int line,
    Verdict verdict,
    List<String> expected,
    String actual,
    String reason,
    boolean known,
    String reachedBy,
    long durationMillis,
    List<Exchange> exchanges) {

  /** The only kind of clause that gets a verdict. */
  public static final String VERIFIABLE = "verifiable";
}
