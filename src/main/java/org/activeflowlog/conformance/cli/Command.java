package org.activeflowlog.conformance.cli;

import java.util.List;

/** One of the program's commands. */
interface Command {

  /** The word that calls it. */
  String name();

  /** One line for the overview. */
  String summary();

  /** What it does, for the head of its help. */
  String description();

  /** What else to know, for the foot of its help: exit status first, one paragraph each. */
  List<String> notes();

  /** Its options, in the order of its help. */
  List<OptionGroup> options();

  /** Loads what it needs in any case, beside the reading of its options. */
  default void warmUp() {}

  /** Runs it and returns the exit status. */
  int run(Settings settings, Surroundings surroundings);
}
