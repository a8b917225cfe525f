package org.activeflowlog.conformance.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a feature must look like, whatever it says; a list of sentences on what does not. */
final class FeatureLint {
  private FeatureLint() {}

  static List<String> problems(Collection<FeatureText> files, Statements page) {
    List<String> problems = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Set<String> named = new HashSet<>();
    for (FeatureText file : files) {
      try {
        ParsedFeature parsed = ParsedFeature.of(file);
        problems.addAll(new RuleLint(parsed, page, named).problems());
        problems.addAll(new ClauseLint(parsed, ids).problems());
        problems.addAll(new OutlineLint(parsed).problems());
      } catch (IllegalArgumentException e) {
        problems.add(e.getMessage());
      }
    }
    page.all().stream()
        .filter(statement -> !named.contains(statement.ref()))
        .map(statement -> "no rule names statement " + statement.ref())
        .forEach(problems::add);
    return problems;
  }
}
