package org.activeflowlog.conformance.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.activeflowlog.conformance.report.UnusableReportFolder;
import org.activeflowlog.conformance.suite.UnusableHandler;
import org.activeflowlog.conformance.target.UnusableFixtures;
import picocli.CommandLine.ParseResult;

/** The program: its commands, and one line for whatever goes wrong. */
final class Program {
  private static final int UNUSABLE = 2;

  private final List<Command> commands;

  /** The first command is the default. */
  Program(List<Command> commands) {
    this.commands = commands;
  }

  /** Runs the command that the arguments name and returns the exit status. */
  int run(List<String> arguments, Surroundings surroundings) {
    try {
      return dispatch(arguments, surroundings);
    } catch (UsageError | UnusableReportFolder | UnusableHandler | UnusableFixtures e) {
      return complain(e.getMessage(), surroundings);
    } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError | AssertionError e) {
      return complain("unexpected: " + OneLine.headOf(e.toString()) + kept(e), surroundings);
    }
  }

  private int dispatch(List<String> arguments, Surroundings surroundings) {
    String first = arguments.isEmpty() ? "" : arguments.get(0);
    if (first.equals(Arguments.HELP)) {
      Help.overview(commands, surroundings.out());
      return 0;
    }
    if (first.equals("--version")) {
      surroundings.out().println("activeflowlog-conformance " + version());
      return 0;
    }
    if (first.isEmpty() || first.startsWith("-")) {
      return run(commands.get(0), arguments, surroundings);
    }
    return run(named(first), arguments.subList(1, arguments.size()), surroundings);
  }

  private int run(Command command, List<String> arguments, Surroundings surroundings) {
    beside(command::warmUp);
    ParseResult parsed = new Arguments(command).parse(arguments);
    if (parsed.hasMatchedOption(Arguments.HELP)) {
      Help.of(command, surroundings.out());
      return 0;
    }
    Variables.check(surroundings.environment(), commands);
    return command.run(new Settings(parsed, surroundings), surroundings);
  }

  private static void beside(Runnable work) {
    Thread thread = new Thread(work, "warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  private Command named(String name) {
    List<String> names = commands.stream().map(Command::name).toList();
    return commands.stream()
        .filter(command -> command.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageError(
                    "there is no command "
                        + OneLine.quoted(name)
                        + "; use "
                        + String.join(", ", names)));
  }

  private static String version() {
    String version = Program.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  private static int complain(String message, Surroundings surroundings) {
    surroundings.err().println("conformance: " + OneLine.of(message));
    return UNUSABLE;
  }

  /** Where the stack trace was put; it may not be on the terminal. */
  private static String kept(Throwable unexpected) {
    try {
      Path file = Files.createTempFile("conformance-trace-", ".txt");
      try (PrintWriter writer =
          new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
        unexpected.printStackTrace(writer);
      }
      return "; the stack trace is in " + file;
    } catch (IOException e) {
      return "; its stack trace could not be kept: " + e.getMessage();
    }
  }
}
