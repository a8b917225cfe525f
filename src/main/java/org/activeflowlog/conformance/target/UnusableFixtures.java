package org.activeflowlog.conformance.target;

/** A fixtures file that cannot be used; nothing was judged. */
public final class UnusableFixtures extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableFixtures(String message) {
    super(message);
  }
}
