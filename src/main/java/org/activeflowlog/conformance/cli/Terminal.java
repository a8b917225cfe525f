package org.activeflowlog.conformance.cli;

/**
 * What the output goes to. Only the launcher knows: newer Javas have a console also when
 * redirected.
 */
record Terminal(boolean out, boolean err, int columns) {
  /** Neither stream goes to a terminal. */
  static final Terminal NONE = new Terminal(false, false, 80);

  private static final int LEAST_COLUMNS = 20;

  /** As the launcher told by system properties. */
  static Terminal fromLauncher() {
    return new Terminal(
        Boolean.getBoolean("conformance.out.terminal"),
        Boolean.getBoolean("conformance.err.terminal"),
        Math.max(LEAST_COLUMNS, Integer.getInteger("conformance.columns", NONE.columns())));
  }
}
