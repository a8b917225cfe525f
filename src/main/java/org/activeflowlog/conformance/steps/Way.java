package org.activeflowlog.conformance.steps;

import java.util.List;
import org.activeflowlog.conformance.result.Deviation;
import org.activeflowlog.conformance.target.History;

/**
 * The order of statuses on the way to Active: a flow log may be seen Inactive before it starts, is
 * Modifying, then Active, and never goes back. One that was Active is never Inactive.
 */
record Way(List<String> order) {
  private static final List<String> WHOLE = List.of("Inactive", "Modifying", "Active");

  /** The way of a flow log that had a status; an Active one is never Inactive again. */
  static Way from(String status) {
    return new Way(status.equals("Inactive") ? WHOLE : WHOLE.subList(1, WHOLE.size()));
  }

  /** Refuses a way that leads back; a status that is not documented is for another clause. */
  void demandForward(History history) {
    follow(history, false);
  }

  /** Refuses a way that leads back or shows a status that is not documented. */
  void demandDocumented(History history) {
    follow(history, true);
  }

  private void follow(History history, boolean onlyDocumented) {
    int reached = 0;
    for (String seen : history.statuses()) {
      int place = order.indexOf(seen);
      boolean unknown = !WHOLE.contains(seen);
      if (unknown ? onlyDocumented : place < reached) {
        throw new Deviation(
            String.join(", then ", order) + ", each if it is seen, and never back",
            "wrong: " + history.told());
      }
      reached = Math.max(reached, place);
    }
  }
}
