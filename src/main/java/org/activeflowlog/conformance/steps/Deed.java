package org.activeflowlog.conformance.steps;

import java.util.Arrays;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.target.History;

/** What the client has done before the call under judgement, and what had to come of it. */
enum Deed {
  ENABLED("enabled", Operation.ENABLE, "Active"),
  DISABLED("disabled", Operation.DISABLE, "Inactive"),
  BEGUN_TO_ENABLE("begun to enable", Operation.ENABLE, null),
  TRIED_TO_ENABLE("tried to enable", Operation.ENABLE, null) {
    @Override
    void demandSuccess(World world) {
      // Whatever comes of it will do.
    }
  },
  UNHEARD("asked, without hearing the answer, to enable", Operation.ENABLE, null) {
    @Override
    void perform(World world, Variation variation) {
      world.sendUnheard(
          Operation.ENABLE, variation.of(Operation.ENABLE.call(world, Subject.IT), world));
    }
  };

  private final String phrase;
  private final Operation operation;
  private final String outcome;

  Deed(String phrase, Operation operation, String outcome) {
    this.phrase = phrase;
    this.operation = operation;
    this.outcome = outcome;
  }

  /** Does it, and waits until it is done where that is meant. */
  void perform(World world, Variation variation) {
    world.send(operation, variation.of(operation.call(world, Subject.IT), world));
    demandSuccess(world);
    if (outcome != null) {
      demandOutcome(world);
    }
  }

  void demandSuccess(World world) {
    if (!world.answer().saysSuccess()) {
      throw new NotVerified(
          operation.action() + ", needed beforehand, answered " + world.answer().inShort());
    }
  }

  private void demandOutcome(World world) {
    History history = world.until(outcome, world.it());
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
