package org.activeflowlog.conformance.result;

import java.util.List;

/** Thrown by a step when the target did something that the contract does not admit. */
public final class Deviation extends AssertionError {
  private static final long serialVersionUID = 1L;

  private final transient List<String> expected;
  private final String actual;

  /**
   * @param expected every admissible outcome
   * @param actual what the target did instead
   */
  public Deviation(List<String> expected, String actual) {
    super("expected " + String.join(", or ", expected) + "; actual: " + actual);
    this.expected = List.copyOf(expected);
    this.actual = actual;
  }

  /** A deviation from a single admissible outcome. */
  public Deviation(String expected, String actual) {
    this(List.of(expected), actual);
  }

  /** Every admissible outcome. */
  public List<String> expected() {
    return expected;
  }

  /** What the target did instead. */
  public String actual() {
    return actual;
  }
}
