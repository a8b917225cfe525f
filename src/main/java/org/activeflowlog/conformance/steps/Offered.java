package org.activeflowlog.conformance.steps;

import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.steps.Calls.Sent;

/** Whether the target has the operations beside ActiveFlowLog at all. */
final class Offered {
  private Offered() {}

  /**
   * Makes sure that a call was not refused only because the target has no such operation.
   *
   * @throws NotVerified if that is why
   */
  static void demand(World world, Sent refused) {
    if (refused.operation() != Operation.ENABLE
        && refused.answer().status() >= 400
        && !world.session().service().offers(refused.call(), refused.answer(), world.evidence())) {
      throw new NotVerified("the target does not offer " + refused.operation().action());
    }
  }
}
