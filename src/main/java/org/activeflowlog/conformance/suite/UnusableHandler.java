package org.activeflowlog.conformance.suite;

/** A provider-state handler that does not keep its side of the protocol; nothing was judged. */
public final class UnusableHandler extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message one line: the handler's URL, its answer, and what would be right
   */
  public UnusableHandler(String message) {
    super(message);
  }
}
