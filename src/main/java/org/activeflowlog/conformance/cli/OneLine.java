package org.activeflowlog.conformance.cli;

/** Makes foreign text fit for a message of one line. */
final class OneLine {
  private static final int LONGEST_VALUE = 100;
  private static final int LONGEST_LINE = 400;

  private OneLine() {}

  /** The text with every run of line ends and other control characters as one space. */
  static String of(String text) {
    return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
  }

  /** The beginning of a text that may be of any length. */
  static String headOf(String text) {
    String line =
        OneLine.of(text.length() > 10 * LONGEST_LINE ? text.substring(0, 10 * LONGEST_LINE) : text);
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
  }

  /** A value as the user gave it, in quotes and cut when it is very long. */
  static String quoted(String value) {
    String line = OneLine.of(value);
    return line.length() <= LONGEST_VALUE
        ? "\"" + line + "\""
        : "\"" + line.substring(0, LONGEST_VALUE) + "…\"";
  }
}
