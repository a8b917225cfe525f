package org.activeflowlog.conformance.contract;

import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the clauses out of one feature file. */
final class ClauseReader {
  private final ParsedFeature parsed;
  private final Map<String, RuleText> rules = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();

  ClauseReader(ParsedFeature parsed) {
    this.parsed = parsed;
    parsed.feature().getChildren().forEach(this::look);
  }

  List<Clause> clauses() {
    return parsed.pickles().stream().map(this::clause).toList();
  }

  private void look(FeatureChild child) {
    child.getScenario().ifPresent(this::look);
    child.getRule().ifPresent(this::look);
  }

  private void look(Rule rule) {
    RuleText text = RuleText.of(rule.getDescription());
    rule.getChildren().stream()
        .map(RuleChild::getScenario)
        .flatMap(Optional::stream)
        .peek(scenario -> rules.put(scenario.getId(), text))
        .forEach(this::look);
  }

  private void look(Scenario scenario) {
    lines.put(scenario.getId(), scenario.getLocation().getLine().intValue());
    for (Examples examples : scenario.getExamples()) {
      for (TableRow row : examples.getTableBody()) {
        lines.put(row.getId(), row.getLocation().getLine().intValue());
      }
    }
  }

  private Clause clause(Pickle pickle) {
    List<String> nodes = pickle.getAstNodeIds();
    int line = lines.get(nodes.get(nodes.size() - 1));
    ScenarioName name = name(pickle, line);
    PickleText text = new PickleText(pickle);
    RuleText rule = rules.getOrDefault(nodes.get(0), new RuleText(List.of(), ""));
    return new Clause(
        name.id(),
        text.informative() ? Clause.INFORMATIVE : Clause.VERIFIABLE,
        name.sentence(),
        text.why(),
        rule.statements(),
        rule.source(),
        text.profile(),
        text.editions(),
        text.states(),
        text.turn(),
        parsed.file().path(),
        line);
  }

  private ScenarioName name(Pickle pickle, int line) {
    try {
      return ScenarioName.of(pickle.getName());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          parsed.file().path() + ":" + line + ": " + e.getMessage(), e);
    }
  }
}
