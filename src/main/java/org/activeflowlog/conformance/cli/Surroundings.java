package org.activeflowlog.conformance.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a command runs.
 *
 * @param out for results
 * @param err for progress and diagnostics
 * @param folder what relative paths start from
 */
record Surroundings(
    Map<String, String> environment,
    PrintStream out,
    PrintStream err,
    Path folder,
    Terminal terminal) {

  /** A variable of the environment; an empty one counts as absent. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /** Whether a continuous integration system runs the command. */
  boolean inCi() {
    return variable("CI").filter(value -> !value.equals("false")).isPresent();
  }
}
