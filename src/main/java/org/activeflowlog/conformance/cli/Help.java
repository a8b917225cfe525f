package org.activeflowlog.conformance.cli;

import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code --help} prints. */
final class Help {
  static final String CREDENTIALS =
      "Credentials come from ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and"
          + " ALIBABA_CLOUD_SECURITY_TOKEN, else from an access_key profile in"
          + " ~/.alibabacloud/credentials (or ALIBABA_CLOUD_CREDENTIALS_FILE, section"
          + " ALIBABA_CLOUD_PROFILE). They reach no report and no terminal.";

  private static final String ENVIRONMENT =
      "Each option can stand in the environment as CONFORMANCE_<OPTION>, with _ for -, such as"
          + " CONFORMANCE_REQUEST_TIMEOUT=5s: lists with commas, switches as true or false, an"
          + " empty one counts as absent. The command line wins.";
  private static final int COLUMNS = 100;
  private static final int NO_SHORT_NAMES = 4;

  private Help() {}

  /** The overview of the program. */
  static void overview(List<Command> commands, PrintStream out) {
    out.println("Usage: conformance [COMMAND] [options]");
    out.println("\nVerifies implementations of ActiveFlowLog (Alibaba Cloud CEN, Cbn 2017-09-12).");
    out.println("\nCommands");
    for (Command command : commands) {
      out.printf("  %-10s %s%n", command.name(), command.summary());
    }
    out.println("\nEvery command has --help. --version prints the version.");
    List.of(ENVIRONMENT, CREDENTIALS).forEach(note -> out.print("\n" + wrapped(note)));
  }

  /** The help of one command. */
  static void of(Command command, PrintStream out) {
    out.println("Usage: conformance " + command.name() + " [options]");
    out.print("\n" + wrapped(command.description()));
    for (OptionGroup group : command.options()) {
      out.println("\n" + group.heading());
      out.print(optionList(group).indent(-NO_SHORT_NAMES));
    }
    command.notes().forEach(note -> out.print("\n" + wrapped(note)));
    out.print("\n" + wrapped(ENVIRONMENT));
  }

  private static String optionList(OptionGroup group) {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().width(COLUMNS);
    group.options().forEach(spec::addOption);
    CommandLine.Help help =
        new CommandLine.Help(spec, CommandLine.Help.defaultColorScheme(Ansi.OFF));
    return help.optionList(
        help.createDefaultLayout(), null, help.createDefaultParamLabelRenderer());
  }

  private static String wrapped(String paragraph) {
    StringBuilder text = new StringBuilder();
    int column = 0;
    for (String word : paragraph.split(" ", -1)) {
      if (column > 0 && column + 1 + word.length() > COLUMNS) {
        text.append('\n');
        column = 0;
      }
      text.append(column == 0 ? "" : " ").append(word);
      column += word.length() + (column == 0 ? 0 : 1);
    }
    return text.append('\n').toString();
  }
}
