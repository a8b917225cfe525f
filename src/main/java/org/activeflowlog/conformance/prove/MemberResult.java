package org.activeflowlog.conformance.prove;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * What the suite made of one member of the gallery.
 *
 * @param kind {@link #DEVIATION} or {@link #VARIANT}
 * @param names the clauses that the member says it breaks
 * @param caught whether a clause failed that a deviation names; for a variant, whether it is
 *     accused
 * @param caughtBy those clauses; for a variant, all that accuse it
 * @param collateral the clauses that failed without being named
 * @param text the first of those failures in words, or why there is none
 * @param crude whether so much is wrong that collateral says nothing
 * @param idle the named clauses that did not fail
 * @param cells on how many clauses it was tried
 */
public record MemberResult(
    String name,
    String kind,
    String sentence,
    List<String> names,
    boolean caught,
    List<String> caughtBy,
    List<String> collateral,
    String text,
    @JsonIgnore boolean crude,
    @JsonIgnore List<String> idle,
    Cells cells) {
  /** The kind of a member that is wrong. */
  public static final String DEVIATION = "deviation";

  /** The kind of a member that differs legally. */
  public static final String VARIANT = "variant";

  /** The same of a member that was tried on so many clauses. */
  MemberResult triedOn(Cells tried) {
    return new MemberResult(
        name, kind, sentence, names, caught, caughtBy, collateral, text, crude, idle, tried);
  }

  /** Whether the member is wrong, so that it has to be caught. */
  @JsonIgnore
  public boolean isDeviation() {
    return kind.equals(DEVIATION);
  }

  /** What is wrong about the judgement, in one line. */
  public String complaint() {
    return (isDeviation() ? "missed: " : "accused: ") + name + ", " + text;
  }

  /** Whether the suite judged it rightly. */
  @JsonIgnore
  public boolean isRight() {
    return caught == isDeviation();
  }
}
