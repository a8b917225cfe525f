package org.activeflowlog.conformance.contract;

import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each scenario has an id of its own, few and known tags, plain words, and one When. */
final class ClauseLint {
  private static final Set<String> TAGS =
      Stream.of(
              Stream.of(PickleText.INFORMATIVE, "@inferred"),
              Turn.tags().stream(),
              Profiles.ALL.stream().map(profile -> PickleText.PROFILE + profile),
              Editions.ALL.stream().map(edition -> PickleText.EDITION + edition))
          .flatMap(tags -> tags)
          .collect(Collectors.toSet());

  private final ParsedFeature parsed;
  private final Set<String> ids;
  private final List<String> problems = new ArrayList<>();

  ClauseLint(ParsedFeature parsed, Set<String> ids) {
    this.parsed = parsed;
    this.ids = ids;
  }

  List<String> problems() {
    parsed.pickles().forEach(this::look);
    return problems;
  }

  private void look(Pickle pickle) {
    name(pickle.getName());
    PickleText text = new PickleText(pickle);
    tags(pickle.getName(), text.tags());
    if (pickle.getSteps().stream().anyMatch(ClauseLint::saysNothingShows) || text.informative()) {
      informative(pickle, text);
    } else {
      verifiable(pickle, text);
    }
  }

  private void name(String name) {
    WordLint.inName(name).forEach(this::report);
    try {
      String id = Register.idOf(name);
      if (!id.matches("\\Q" + parsed.file().name() + "\\E\\.[A-Za-z0-9.-]*[A-Za-z0-9]")) {
        report("the id is not the file's name, a dot and a slug: " + id);
      }
      if (!ids.add(id)) {
        report("two clauses have the id " + id);
      }
    } catch (IllegalArgumentException e) {
      report(e.getMessage());
    }
  }

  private void tags(String name, List<String> tags) {
    tags.stream()
        .filter(tag -> !TAGS.contains(tag))
        .forEach(tag -> report("unknown tag " + tag + ": " + name));
    if (tags.stream().filter(tag -> tag.startsWith(PickleText.PROFILE)).distinct().count() > 1) {
      report("more than one profile: " + name);
    }
  }

  private void informative(Pickle pickle, PickleText text) {
    List<PickleStep> steps = pickle.getSteps();
    steps.forEach(step -> WordLint.inName(step.getText()).forEach(this::report));
    boolean single =
        steps.size() == 1
            && saysNothingShows(steps.get(0))
            && steps.get(0).getType().filter(PickleStepType.UNKNOWN::equals).isPresent()
            && steps.get(0).getText().length() > PickleText.NOTHING_SHOWS.length() + 1;
    if (!single || !text.informative()) {
      report(
          "an informative clause is tagged and has the one step `* %s <why>`: %s"
              .formatted(PickleText.NOTHING_SHOWS, pickle.getName()));
    }
  }

  private void verifiable(Pickle pickle, PickleText text) {
    if (text.steps(PickleStepType.ACTION).size() > 1) {
      report("more than one When: " + pickle.getName());
    }
    if (text.steps(PickleStepType.OUTCOME).isEmpty()) {
      report("no Then: " + pickle.getName());
    }
    boolean aboutTheWire = text.profile().equals(Profiles.GATEWAY);
    for (PickleStep step : pickle.getSteps()) {
      WordLint.inStep(step, aboutTheWire).forEach(this::report);
    }
  }

  private static boolean saysNothingShows(PickleStep step) {
    return step.getText().startsWith(PickleText.NOTHING_SHOWS);
  }

  private void report(String problem) {
    problems.add(parsed.file().path() + ": " + problem);
  }
}
