package org.activeflowlog.conformance.steps;

import java.util.Arrays;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.target.History;

/** What the client has done before the call under judgement, and what had to come of it. */
enum Deed {
  ENABLED("enabled", Operation.ENABLE, "Active"),
  DISABLED("disabled", Operation.DISABLE, "Inactive"),
  TRIED_TO_ENABLE("tried to enable", Operation.ENABLE, null);

  private final String phrase;
  private final Operation operation;
  private final String outcome;

  Deed(String phrase, Operation operation, String outcome) {
    this.phrase = phrase;
    this.operation = operation;
    this.outcome = outcome;
  }

  /** Does it, and waits until it is done. */
  void perform(World world, Variation variation) {
    world.send(operation, variation.of(operation.call(world), world));
    if (outcome == null) {
      return;
    }
    if (!world.answer().saysSuccess()) {
      throw new NotVerified(
          operation.action() + ", needed beforehand, answered " + world.answer().inShort());
    }
    History history = world.until(outcome);
    if (!history.reached(outcome)) {
      throw new NotVerified(
          "after %s, needed beforehand, the flow log was %s"
              .formatted(operation.action(), history.told()));
    }
  }

  static Deed of(String phrase) {
    return Arrays.stream(values())
        .filter(deed -> deed.phrase.equals(phrase))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such deed: " + phrase));
  }
}
