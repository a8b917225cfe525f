package org.activeflowlog.conformance.result;

/**
 * Thrown when the harness, a provider state or the connection failed: nothing is said of the
 * target.
 */
public final class HarnessError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason one sentence for the report
   */
  public HarnessError(String reason) {
    super(reason);
  }
}
