package org.activeflowlog.conformance.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;

/** The variables of the environment that stand for options. */
final class Variables {
  private Variables() {}

  /** Refuses a variable that looks like an option of ours and is none of any command. */
  static void check(Map<String, String> environment, List<Command> commands) {
    Set<String> known =
        commands.stream()
            .flatMap(command -> Arguments.options(command).stream())
            .map(OptionSpec::longestName)
            .map(Settings::variableOf)
            .collect(Collectors.toCollection(TreeSet::new));
    new TreeSet<>(environment.keySet())
        .stream()
            .filter(name -> name.startsWith(Settings.PREFIX) && !known.contains(name))
            .findFirst()
            .ifPresent(
                name -> {
                  throw unknown(name, known);
                });
  }

  private static UsageError unknown(String name, Set<String> known) {
    String nearest = Nearest.question(name, known);
    return new UsageError(
        "the variable "
            + name
            + " stands for no option"
            + (nearest.isEmpty() ? "; unset it, --help lists the options" : nearest));
  }
}
