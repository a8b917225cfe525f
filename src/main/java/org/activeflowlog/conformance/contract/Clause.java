package org.activeflowlog.conformance.contract;

import java.util.List;

/**
 * One thing that the contract says, told by one scenario or by one row of an outline.
 *
 * @param id the feature file's name, a dot, a slug
 * @param kind {@link #VERIFIABLE} or {@link #INFORMATIVE}
 * @param sentence the scenario's name without its id
 * @param why what keeps an informative clause from being seen; null for a verifiable one
 * @param statements the numbered statements of the page that it rests on
 * @param source where it comes from, for people: sections and numbers, or why it was inferred
 * @param editions the dated editions in which it holds
 * @param states what its Given steps ask for, tables included
 * @param turn when its scenario is run among the others
 * @param feature the feature file's path in the repository
 * @param line the scenario's line, or that of its row
 */
public record Clause(
    String id,
    String kind,
    String sentence,
    String why,
    List<String> statements,
    String source,
    String profile,
    List<String> editions,
    List<String> states,
    Turn turn,
    String feature,
    int line) {

  /** A clause that is judged on a target. */
  public static final String VERIFIABLE = "verifiable";

  /** A clause that nothing outside of any target can show. */
  public static final String INFORMATIVE = "informative";

  /** Whether the clause is only told, never judged. */
  public boolean informative() {
    return kind.equals(INFORMATIVE);
  }
}
