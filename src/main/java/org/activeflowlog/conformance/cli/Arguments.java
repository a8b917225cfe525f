package org.activeflowlog.conformance.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads a command line, and says in one line what is wrong with it. */
final class Arguments {
  static final String HELP = "--help";

  private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

  private final Command command;
  private final CommandLine parser;

  Arguments(Command command) {
    this.command = command;
    CommandSpec spec = CommandSpec.create().name(command.name());
    options(command).forEach(spec::addOption);
    spec.addOption(OptionGroup.flag(HELP, "Print this help."));
    this.parser = new CommandLine(spec).setExpandAtFiles(false).setInterpolateVariables(false);
  }

  /** All options of a command. */
  static List<OptionSpec> options(Command command) {
    return command.options().stream().flatMap(group -> group.options().stream()).toList();
  }

  /** What the arguments say. */
  ParseResult parse(List<String> arguments) {
    try {
      return parser.parseArgs(arguments.toArray(String[]::new));
    } catch (UnmatchedArgumentException e) {
      throw unknown(e.getUnmatched().get(0));
    } catch (MissingParameterException e) {
      OptionSpec option = (OptionSpec) e.getMissing().get(0);
      throw new UsageError(
          option.longestName()
              + " has no value; use "
              + option.longestName()
              + " "
              + option.paramLabel());
    } catch (OverwrittenOptionException e) {
      String name = ((OptionSpec) e.getOverwritten()).longestName();
      throw new UsageError(name + " is given twice; give it once");
    } catch (ParameterException e) {
      throw new UsageError(malformed(e));
    }
  }

  // Only the name of an unknown option is repeated: its value may be a secret.
  private UsageError unknown(String argument) {
    String hint = "; conformance " + command.name() + " --help lists the options";
    if (!argument.startsWith("-")) {
      return new UsageError(
          command.name() + " takes options only, not " + OneLine.quoted(argument) + hint);
    }
    String name = argument.replaceFirst("(?s)=.*", "");
    Set<String> names =
        options(command).stream()
            .map(OptionSpec::longestName)
            .collect(Collectors.toCollection(TreeSet::new));
    String nearest = Nearest.question(name, names);
    return new UsageError(
        command.name()
            + " has no option "
            + OneLine.quoted(name)
            + (nearest.isEmpty() ? hint : nearest));
  }

  // The parser names the option of such an error in its message only.
  private static String malformed(ParameterException e) {
    Matcher option = OPTION.matcher(e.getMessage());
    return option.find()
        ? option.group() + " takes no value; use it alone or leave it out"
        : e.getMessage();
  }
}
