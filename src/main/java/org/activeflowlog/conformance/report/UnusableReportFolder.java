package org.activeflowlog.conformance.report;

/** A report folder that results cannot be written to; the message is one line for the user. */
public final class UnusableReportFolder extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableReportFolder(String message) {
    super(message);
  }
}
