package org.activeflowlog.conformance.contract;

import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Each rule says where it comes from, and each scenario belongs to a rule. */
final class RuleLint {
  private static final String INFERRED = "@inferred";

  private final ParsedFeature parsed;
  private final Statements page;
  private final Set<String> named;
  private final List<String> problems = new ArrayList<>();

  RuleLint(ParsedFeature parsed, Statements page, Set<String> named) {
    this.parsed = parsed;
    this.page = page;
    this.named = named;
  }

  List<String> problems() {
    WordLint.inName(parsed.feature().getName()).forEach(this::report);
    parsed.feature().getTags().stream()
        .filter(tag -> tag.getName().equals(INFERRED))
        .forEach(tag -> report(INFERRED + " belongs on a Rule"));
    parsed.feature().getChildren().forEach(this::look);
    return problems;
  }

  private void look(FeatureChild child) {
    child.getScenario().ifPresent(s -> report("scenario outside a Rule: " + s.getName()));
    child.getRule().ifPresent(this::look);
  }

  private void look(Rule rule) {
    RuleText text = RuleText.of(rule.getDescription());
    boolean inferred = rule.getTags().stream().anyMatch(tag -> tag.getName().equals(INFERRED));
    WordLint.inName(rule.getName()).forEach(this::report);
    if (inferred && text.reason().isEmpty()) {
      report("an inferred rule gives no reason: " + rule.getName());
    }
    if (!inferred && text.statements().isEmpty()) {
      report("a rule names no statement: " + rule.getName());
    }
    if (!inferred && !text.reason().isEmpty()) {
      report("a rule with a reason lacks @inferred: " + rule.getName());
    }
    text.statements().forEach(this::refer);
    rule.getChildren().forEach(child -> child.getScenario().ifPresent(this::look));
    if (rule.getChildren().stream().noneMatch(child -> child.getScenario().isPresent())) {
      report("a rule without a scenario: " + rule.getName());
    }
  }

  private void look(Scenario scenario) {
    if (scenario.getTags().stream().anyMatch(tag -> tag.getName().equals(INFERRED))) {
      report(INFERRED + " belongs on a Rule: " + scenario.getName());
    }
  }

  private void refer(String ref) {
    if (page.find(ref).isEmpty()) {
      report("the page has no statement " + ref);
    }
    named.add(ref);
  }

  private void report(String problem) {
    problems.add(parsed.file().path() + ": " + problem);
  }
}
