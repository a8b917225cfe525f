package org.activeflowlog.conformance.result;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a verifiable clause ended on a target. */
public enum Verdict {
  /** The target kept the clause. */
  PASSED("passed"),
  /** The target broke the clause. */
  FAILED("failed"),
  /** The state that the clause needs could not be reached; nothing is said of the target. */
  NOT_VERIFIED("not-verified"),
  /** The harness or the connection failed; nothing is said of the target. */
  ERROR("error");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** The word used in files and on the terminal. */
  @JsonValue
  public String label() {
    return label;
  }
}
