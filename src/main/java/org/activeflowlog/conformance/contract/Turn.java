package org.activeflowlog.conformance.contract;

import java.util.Arrays;
import java.util.List;

/** When a scenario is run among the others. */
public enum Turn {
  /** Before the others, and by itself for a while: it tells more if none of them calls. */
  ALONE("@alone"),
  /** As soon as others may run: it waits for the target many times over. */
  EARLY("@slow"),
  /** Before most of the others, until they have begun: it tells what all of them together do. */
  THROUGHOUT("@throughout"),
  /** Whenever there is room. */
  ANY("");

  private final String tag;

  Turn(String tag) {
    this.tag = tag;
  }

  /** The tags that ask for a turn. */
  static List<String> tags() {
    return List.of(ALONE.tag, EARLY.tag, THROUGHOUT.tag);
  }

  static Turn of(List<String> tags) {
    return Arrays.stream(values()).filter(turn -> tags.contains(turn.tag)).findFirst().orElse(ANY);
  }
}
