package org.activeflowlog.conformance.cli;

/** The user asked for something that cannot be done; the message says what would be right. */
final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageError(String message) {
    super(message);
  }
}
