package org.activeflowlog.conformance.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What the user set for a command: its command line, else the environment. */
final class Settings {
  static final String PREFIX = "CONFORMANCE_";

  private final ParseResult commandLine;
  private final Surroundings surroundings;

  Settings(ParseResult commandLine, Surroundings surroundings) {
    this.commandLine = commandLine;
    this.surroundings = surroundings;
  }

  /** The variable of the environment that an option can stand in. */
  static String variableOf(String option) {
    return PREFIX + option.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** An option's only value, if it was given. */
  Optional<Setting> one(String option) {
    return fromCommandLine(option)
        .or(() -> fromEnvironment(option).map(List::of))
        .map(settings -> settings.get(0));
  }

  /** A repeatable option's values, in order; none if it was not given. */
  List<Setting> all(String option) {
    return fromCommandLine(option)
        .or(() -> fromEnvironment(option).map(Settings::elements))
        .orElse(List.of());
  }

  /** Whether a switch is on. */
  boolean on(String option) {
    if (commandLine.hasMatchedOption(option)) {
      return commandLine.matchedOptionValue(option, false);
    }
    return fromEnvironment(option).map(Settings::truth).orElse(false);
  }

  private Optional<List<Setting>> fromCommandLine(String option) {
    return Optional.ofNullable(commandLine.matchedOption(option))
        .map(OptionSpec::originalStringValues)
        .map(values -> values.stream().map(value -> given(option, value)).toList());
  }

  private static Setting given(String option, String value) {
    if (value.isBlank()) {
      throw new UsageError(option + " is empty; give it a value or leave it out");
    }
    return new Setting(option, value);
  }

  private Optional<Setting> fromEnvironment(String option) {
    String variable = variableOf(option);
    return surroundings.variable(variable).map(value -> new Setting(variable, value.strip()));
  }

  /** The elements of a list with commas; an empty element is an error. */
  static List<Setting> elements(Setting list) {
    List<Setting> elements =
        Arrays.stream(list.value().split(",", -1)).map(part -> list.with(part.strip())).toList();
    if (elements.stream().anyMatch(element -> element.value().isEmpty())) {
      throw list.wrongUnshown("has an empty element", "separate its elements by single commas");
    }
    return elements;
  }

  private static boolean truth(Setting setting) {
    return switch (setting.value()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw setting.wrong("is not a switch's value", "use true or false");
    };
  }
}
