package org.activeflowlog.conformance.contract;

import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables of examples are narrow, and no column is there for show. */
final class OutlineLint {
  private static final int MOST_COLUMNS = 5;

  private final ParsedFeature parsed;
  private final List<String> problems = new ArrayList<>();

  OutlineLint(ParsedFeature parsed) {
    this.parsed = parsed;
  }

  List<String> problems() {
    Stream<Scenario> outside = children().map(FeatureChild::getScenario).flatMap(Optional::stream);
    Stream<Scenario> inside =
        children()
            .map(FeatureChild::getRule)
            .flatMap(Optional::stream)
            .map(Rule::getChildren)
            .flatMap(List::stream)
            .map(RuleChild::getScenario)
            .flatMap(Optional::stream);
    Stream.concat(outside, inside).forEach(this::look);
    return problems;
  }

  private Stream<FeatureChild> children() {
    return parsed.feature().getChildren().stream();
  }

  private void look(Scenario scenario) {
    scenario.getExamples().forEach(examples -> look(scenario, examples));
    if (scenario.getKeyword().endsWith("Outline") && scenario.getExamples().isEmpty()) {
      report("an outline without examples: " + scenario.getName());
    }
  }

  private void look(Scenario scenario, Examples examples) {
    List<String> columns = examples.getTableHeader().map(OutlineLint::cells).orElse(List.of());
    if (columns.size() > MOST_COLUMNS) {
      report("more than " + MOST_COLUMNS + " columns: " + scenario.getName());
    }
    if (examples.getTableBody().isEmpty()) {
      report("examples without a row: " + scenario.getName());
    }
    String text = text(scenario);
    columns.stream()
        .filter(column -> !text.contains("<" + column + ">"))
        .forEach(column -> report("unused column " + column + ": " + scenario.getName()));
  }

  private static String text(Scenario scenario) {
    return scenario.getName()
        + scenario.getSteps().stream().map(OutlineLint::text).collect(Collectors.joining("\n"));
  }

  private static String text(Step step) {
    String table =
        step.getDataTable()
            .map(rows -> rows.getRows().stream().map(OutlineLint::cells).toList().toString())
            .orElse("");
    return step.getText() + table + step.getDocString().map(doc -> doc.getContent()).orElse("");
  }

  private static List<String> cells(TableRow row) {
    return row.getCells().stream().map(TableCell::getValue).toList();
  }

  private void report(String problem) {
    problems.add(parsed.file().path() + ": " + problem);
  }
}
