package org.activeflowlog.conformance.steps;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.target.History;
import org.activeflowlog.conformance.target.Look;

/** What the client has done before the call under judgement, and what had to come of it. */
enum Deed {
  ENABLED("enabled", Operation.ENABLE, "Active"),
  DISABLED("disabled", Operation.DISABLE, "Inactive") {
    @Override
    void perform(World world, Subject subject, Variation variation) {
      boolean enabled = world.calls().acceptedLast(Operation.ENABLE, subject.in(world));
      // What was accepted last may not have begun yet, so that it still is as it was before.
      world
          .watch()
          .until(enabled ? Set.of("Active") : Set.of("Active", "Inactive"), subject.in(world));
      super.perform(world, subject, variation);
    }
  },
  MODIFIED("modified", Operation.MODIFY) {
    @Override
    void perform(World world, Subject subject, Variation variation) {
      super.perform(world, subject, variation);
      // It may not have begun yet, so its status alone tells nothing.
      Map<String, String> given = GivenSettings.in(world);
      world.watch().until(look -> shows(look, given), subject.in(world));
      world.watch().rest(Set.of("Active", "Inactive"), subject.in(world));
    }
  },
  CREATED("created a flow log in", Operation.CREATE, "Active"),
  DELETED("deleted", Operation.DELETE, Look.UNLISTED),
  BEGUN_TO_ENABLE("begun to enable", Operation.ENABLE),
  BEGUN_TO_DISABLE("begun to disable", Operation.DISABLE) {
    @Override
    void perform(World world, Subject subject, Variation variation) {
      super.perform(world, subject, variation);
      if (world.watch().untilItLeaves("Active", subject.in(world)).reached("Active")) {
        throw new NotVerified("disabling, needed beforehand, was slow to begin");
      }
    }
  },
  BEGUN_TO_DELETE("begun to delete", Operation.DELETE),
  BEGUN_TO_MODIFY("begun to modify", Operation.MODIFY),
  SEEN_BEGIN("begun, and seen it begin, to enable", Operation.ENABLE) {
    @Override
    void perform(World world, Subject subject, Variation variation) {
      super.perform(world, subject, variation);
      world.watch().untilItLeaves("Inactive", subject.in(world));
    }
  },
  BEGUN_TO_CREATE("begun to create a flow log in", Operation.CREATE),
  TRIED_TO_ENABLE("tried to enable", Operation.ENABLE) {
    @Override
    void demandSuccess(World world) {
      // Whatever comes of it will do.
    }
  },
  TRIED_TO_DISABLE("tried to disable", Operation.DISABLE) {
    @Override
    void demandSuccess(World world) {
      // Whatever comes of it will do.
    }

    @Override
    void perform(World world, Subject subject, Variation variation) {
      super.perform(world, subject, variation);
      // It may yet pass through Modifying, though it was Inactive.
      world.watch().settling(subject.in(world), 0);
      world.watch().until(Set.of("Inactive"), subject.in(world));
    }
  },
  TRIED_OFTEN("tried forty times to enable", Operation.ENABLE) {
    @Override
    void perform(World world, Subject subject, Variation variation) {
      for (int time = 0; time < 40; time++) {
        TRIED_TO_ENABLE.perform(world, subject, variation);
      }
    }
  },
  UNHEARD("asked, without hearing the answer, to enable", Operation.ENABLE) {
    @Override
    void perform(World world, Subject subject, Variation variation) {
      world.sendUnheard(
          Operation.ENABLE, variation.of(Operation.ENABLE.call(world, subject), world));
      // Else the repetition might be there first.
      world.watch().untilItLeaves("Inactive", subject.in(world));
    }
  };

  /** What the next call has to meet before it is over. */
  private static final Set<Deed> ONLY_BEGUN =
      EnumSet.of(
          BEGUN_TO_ENABLE,
          BEGUN_TO_DISABLE,
          BEGUN_TO_DELETE,
          BEGUN_TO_MODIFY,
          BEGUN_TO_CREATE,
          SEEN_BEGIN);

  private final String phrase;
  private final Operation operation;
  private final Set<String> outcomes;

  Deed(String phrase, Operation operation, String... outcomes) {
    this.phrase = phrase;
    this.operation = operation;
    this.outcomes = Set.of(outcomes);
  }

  /** Does it, and waits until it is done where that is meant. */
  void perform(World world, Subject subject, Variation variation) {
    if (ONLY_BEGUN.contains(this)) {
      world.session().quiet().begin(world.evidence());
    }
    world.sendPlainly(operation, variation.of(operation.call(world, subject), world));
    demandSuccess(world);
    operation.after(world);
    if (!outcomes.isEmpty()) {
      demandOutcome(world, subject);
    }
  }

  /** Whether it has all of these settings that it tells at all: no query has to tell them. */
  private static boolean shows(Look look, Map<String, String> given) {
    Map<String, String> told = look.everything();
    return given.entrySet().stream()
        .filter(setting -> told.containsKey(setting.getKey()))
        .allMatch(told.entrySet()::contains);
  }

  void demandSuccess(World world) {
    if (!world.answer().saysSuccess()) {
      throw new NotVerified(
          operation.action() + ", needed beforehand, answered " + world.answer().inShort());
    }
  }

  private void demandOutcome(World world, Subject subject) {
    History history = world.watch().until(outcomes, subject.in(world));
    if (!outcomes.contains(history.last().status())) {
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
