package org.activeflowlog.conformance.steps;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.steps.Calls.Sent;
import org.activeflowlog.conformance.target.FlowLog;
import org.activeflowlog.conformance.target.History;
import org.activeflowlog.conformance.target.Rung;
import org.activeflowlog.conformance.wire.Answer;

/**
 * Tells an operation that was let in while a flow log was Modifying from one that came when the
 * enabling had just ended. Once proves nothing, as an enabling may take any time; so it is tried
 * again on other flow logs, and compared with how long enablings take here.
 */
final class Untimely {
  private static final int TIMES = 3;
  private static final int MUCH_SOONER = 3;
  private static final String MODIFYING = "Modifying";

  private final World world;
  private final Sent letIn;

  private Untimely(World world, Sent letIn) {
    this.world = world;
    this.letIn = letIn;
  }

  /** What shows that the last call was let in too early, if it was. */
  static Optional<String> seen(World world) {
    Sent last = world.calls().last();
    boolean suspect = last.answer().saysSuccess() && world.watch().lastSeen().equals(MODIFYING);
    return suspect ? new Untimely(world, last).everyTime() : Optional.empty();
  }

  private Optional<String> everyTime() {
    try {
      long latest = 0;
      long shortest = Long.MAX_VALUE;
      for (int time = 1; time < TIMES; time++) {
        Optional<Long> again = millisUntilLetInAgain();
        if (again.isEmpty()) {
          return Optional.empty();
        }
        latest = Math.max(latest, again.get());
        shortest = Math.min(shortest, millisModifying());
      }
      return latest * MUCH_SOONER < shortest
          ? Optional.of(
              "%s answered %s while the flow log was Modifying, %d times in a row, within %d ms of ActiveFlowLog; enablings take at least %d ms here"
                  .formatted(
                      letIn.operation().action(),
                      letIn.answer().inShort(),
                      TIMES,
                      latest,
                      shortest))
          : Optional.empty();
    } catch (NotVerified e) {
      return Optional.empty();
    }
  }

  /** How long after an enabling the operation was let in; empty if it was not, as it should. */
  private Optional<Long> millisUntilLetInAgain() {
    FlowLog fresh = isOfHandler() ? Passing.fresh(world) : itAtRest();
    if (isOfHandler() && world.calls().accepted(Operation.ENABLE) > 1) {
      enableAndDisable(fresh);
    }
    world.session().quiet().begin(world.evidence());
    long begun = System.nanoTime();
    world.session().service().callPlainly(fresh.call("ActiveFlowLog"), world.evidence());
    History history = world.watch().untilItLeaves("Inactive", fresh);
    Answer answer =
        world
            .session()
            .service()
            .callPlainly(Passing.likewise(letIn.call(), fresh), world.evidence());
    world.session().quiet().end();
    return history.reached(MODIFYING) && answer.saysSuccess()
        ? Optional.of(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun))
        : Optional.empty();
  }

  private long millisModifying() {
    return world.session().supply().modifyingMillis(world.evidence(), world.ledger());
  }

  /** As it was before, when it was not the first enabling either. */
  private void enableAndDisable(FlowLog fresh) {
    world.session().service().callPlainly(fresh.call("ActiveFlowLog"), world.evidence());
    world.watch().until(Set.of("Active"), fresh);
    world.session().service().callPlainly(fresh.call("DeactiveFlowLog"), world.evidence());
    world.watch().until(Set.of("Inactive"), fresh);
  }

  private boolean isOfHandler() {
    return world.evidence().reachedBy().filter(Rung.STATES::equals).isPresent();
  }

  /**
   * What was lent is so few that the same one has to do again.
   *
   * @throws NotVerified if it is gone
   */
  private FlowLog itAtRest() {
    FlowLog flowLog = world.it();
    History history = world.watch().until(Set.of("Active", "Inactive"), flowLog);
    if (history.last().status().equals("Active")) {
      world.session().service().callPlainly(flowLog.call("DeactiveFlowLog"), world.evidence());
      history = world.watch().until(Set.of("Inactive"), flowLog);
    }
    if (!history.last().status().equals("Inactive")) {
      throw new NotVerified("it did not become Inactive again");
    }
    return flowLog;
  }
}
