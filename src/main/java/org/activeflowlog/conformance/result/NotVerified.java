package org.activeflowlog.conformance.result;

import org.opentest4j.TestAbortedException;

/** Thrown by a step when the clause cannot be judged on this target; says why. */
public final class NotVerified extends TestAbortedException {
  private static final long serialVersionUID = 1L;

  /**
   * @param reason one sentence for the report
   */
  public NotVerified(String reason) {
    super(reason);
  }
}
