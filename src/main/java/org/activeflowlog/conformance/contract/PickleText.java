package org.activeflowlog.conformance.contract;

import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleDocString;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepArgument;
import io.cucumber.messages.types.PickleStepType;
import io.cucumber.messages.types.PickleTableCell;
import io.cucumber.messages.types.PickleTableRow;
import java.util.List;
import java.util.stream.Collectors;

/** What a scenario's tags and steps say of its clause. */
record PickleText(Pickle pickle) {
  static final String INFORMATIVE = "@informative";
  static final String PROFILE = "@profile-";
  static final String EDITION = "@edition-";
  static final String NOTHING_SHOWS = "nothing outside shows it:";

  List<String> tags() {
    return pickle.getTags().stream().map(tag -> tag.getName()).toList();
  }

  boolean informative() {
    return tags().contains(INFORMATIVE);
  }

  Turn turn() {
    return Turn.of(tags());
  }

  /** Why an informative clause cannot be seen; null for a verifiable one. */
  String why() {
    return informative()
        ? pickle.getSteps().stream()
            .map(PickleStep::getText)
            .map(
                text ->
                    text.startsWith(NOTHING_SHOWS) ? text.substring(NOTHING_SHOWS.length()) : text)
            .map(String::strip)
            .collect(Collectors.joining("; "))
        : null;
  }

  /** The innermost tag decides. */
  String profile() {
    return values(PROFILE).stream().reduce((outer, inner) -> inner).orElse(Profiles.DEFAULT);
  }

  List<String> editions() {
    List<String> named = values(EDITION);
    return named.isEmpty() ? Editions.ALL : named;
  }

  List<String> states() {
    return steps(PickleStepType.CONTEXT).stream().map(PickleText::withArgument).toList();
  }

  /** The steps of a kind; And and But count as what they follow. */
  List<PickleStep> steps(PickleStepType type) {
    return pickle.getSteps().stream()
        .filter(step -> step.getType().filter(type::equals).isPresent())
        .toList();
  }

  private List<String> values(String prefix) {
    return tags().stream()
        .filter(tag -> tag.startsWith(prefix))
        .map(tag -> tag.substring(prefix.length()))
        .distinct()
        .toList();
  }

  private static String withArgument(PickleStep step) {
    return step.getText() + step.getArgument().map(PickleText::argument).orElse("");
  }

  private static String argument(PickleStepArgument argument) {
    String text = argument.getDocString().map(PickleDocString::getContent).orElse("");
    return argument
        .getDataTable()
        .map(table -> table.getRows().stream().map(PickleText::row).collect(Collectors.joining()))
        .orElse("\n" + text);
  }

  private static String row(PickleTableRow row) {
    return row.getCells().stream()
        .map(PickleTableCell::getValue)
        .collect(Collectors.joining(" | ", "\n| ", " |"));
  }
}
