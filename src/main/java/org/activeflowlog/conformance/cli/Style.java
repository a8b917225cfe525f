package org.activeflowlog.conformance.cli;

import org.activeflowlog.conformance.result.Outcome;

/** Colour, where it is wanted. */
record Style(boolean colored) {

  /** Colour on a terminal that shows it, unless the user wants none. */
  static Style of(Settings settings, Surroundings surroundings) {
    boolean dumb = surroundings.variable("TERM").filter("dumb"::equals).isPresent();
    boolean unwanted =
        settings.on("--no-color") || surroundings.variable("NO_COLOR").isPresent() || dumb;
    return new Style(surroundings.terminal().out() && !unwanted);
  }

  /** The outcome in the colour of what it means. */
  String of(Outcome outcome) {
    return switch (outcome) {
      case DEVIATES -> paint(31, outcome.label());
      case INCONCLUSIVE -> paint(33, outcome.label());
      case CONFORMANT, NO_DEVIATION_FOUND, KNOWN_DEVIATIONS_ONLY -> paint(32, outcome.label());
    };
  }

  /** In the colour of what is as it should be. */
  String good(String text) {
    return paint(32, text);
  }

  /** In the colour of what is not. */
  String bad(String text) {
    return paint(31, text);
  }

  String heading(String text) {
    return paint(1, text);
  }

  private String paint(int code, String text) {
    return colored ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
