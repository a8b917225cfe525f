package org.activeflowlog.conformance.report;

import java.util.stream.Collectors;

/** Foreign text made safe to show: what a terminal would obey or XML cannot hold is spelled out. */
final class Visible {
  private Visible() {}

  /** The text with every other control character as an escape; line feeds and tabs stay. */
  static String text(String text) {
    return text.codePoints().mapToObj(Visible::character).collect(Collectors.joining());
  }

  /** At most so many characters of the text, then how many there are. */
  static String cut(String text, int most) {
    int all = text.codePointCount(0, text.length());
    return all <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)) + "… (" + all + " characters)";
  }

  private static String character(int point) {
    if (point == '\n' || point == '\t') {
      return Character.toString(point);
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> escape(point);
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> escape(point);
      default -> (point & 0xfffe) == 0xfffe ? escape(point) : Character.toString(point);
    };
  }

  private static String escape(int point) {
    return point > 0xffff ? "\\u{%x}".formatted(point) : "\\u%04x".formatted(point);
  }
}
