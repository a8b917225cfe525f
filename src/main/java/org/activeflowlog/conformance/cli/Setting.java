package org.activeflowlog.conformance.cli;

/**
 * A value that the user gave.
 *
 * @param origin the option or variable it stood in
 */
record Setting(String origin, String value) {

  /** The same origin with a part of the value, or with the value in another form. */
  Setting with(String other) {
    return new Setting(origin, other);
  }

  /** An error that shows the value. */
  UsageError wrong(String problem, String right) {
    return new UsageError(origin + " " + OneLine.quoted(value) + " " + problem + "; " + right);
  }

  /** An error that does not show the value, which may hold a secret. */
  UsageError wrongUnshown(String problem, String right) {
    return new UsageError(origin + " " + problem + "; " + right);
  }
}
