package org.activeflowlog.conformance.cli;

import java.util.List;

/** One of the program's commands. */
interface Command {

  /** The word that calls it. */
  String name();

  /** One line for the overview. */
  String summary();

  /** What follows the usage line of its help: what it does, one paragraph each. */
  List<String> description();

  /** Its options, in the order of its help. */
  List<OptionGroup> options();

  /** Runs it and returns the exit status. */
  int run(Settings settings, Surroundings surroundings);
}
