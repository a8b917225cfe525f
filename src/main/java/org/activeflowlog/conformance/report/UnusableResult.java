package org.activeflowlog.conformance.report;

/** A file that is not the result of a run; the message is one line for the user. */
public final class UnusableResult extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableResult(String message) {
    super(message);
  }
}
