package org.activeflowlog.conformance.cli;

import java.util.List;

/** The dated editions of the page that a target can be held to. */
final class Editions {
  static final String DEFAULT = "2024-10-21";

  private static final List<String> ALL = List.of(DEFAULT, "2024-11-15");

  private Editions() {}

  /** The edition that was asked for, else the default. */
  static String of(Settings settings) {
    return settings.one("--edition").map(Editions::existing).orElse(DEFAULT);
  }

  private static String existing(Setting setting) {
    if (!ALL.contains(setting.value())) {
      throw setting.wrong("is not an edition of the page", "use " + String.join(" or ", ALL));
    }
    return setting.value();
  }
}
