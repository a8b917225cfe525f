package org.activeflowlog.conformance.result;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a whole run says of one target. */
public enum Outcome {
  /** A clause failed that is not a known deviation. */
  DEVIATES("deviates"),
  /** No clause passed, or some ended in an error. */
  INCONCLUSIVE("inconclusive"),
  /** Whatever failed is listed as known. */
  KNOWN_DEVIATIONS_ONLY("known-deviations-only"),
  /** Every verifiable clause of the profile passed. */
  CONFORMANT("conformant"),
  /** What could be verified passed, but not everything could be verified. */
  NO_DEVIATION_FOUND("no-deviation-found");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  /** The word used in files and on the terminal. */
  @JsonValue
  public String label() {
    return label;
  }
}
