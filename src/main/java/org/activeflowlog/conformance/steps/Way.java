package org.activeflowlog.conformance.steps;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.activeflowlog.conformance.result.Deviation;
import org.activeflowlog.conformance.target.History;
import org.activeflowlog.conformance.target.Look;

/**
 * The order of statuses on the way to one: on its way to Active a flow log may be seen Inactive
 * before it starts, is Modifying, then Active, and never goes back. One that was Active is never
 * Inactive.
 *
 * @param whole all the statuses on the way, whatever it begins with
 * @param order those that may be seen
 */
record Way(List<String> whole, List<String> order) {
  private static final Map<String, Way> WAYS =
      Map.of(
          "Active",
          of("Inactive", "Modifying", "Active"),
          "Inactive",
          of("Active", "Modifying", "Inactive"),
          Look.UNLISTED,
          of("Active", "Deleting", Look.UNLISTED));

  static Way of(String first, String then, String end) {
    List<String> statuses = List.of(first, then, end);
    return new Way(statuses, statuses);
  }

  /** The way to a status; what was elsewhere than at its beginning is never seen there. */
  static Way to(String end, Optional<String> from) {
    List<String> whole = WAYS.get(end).whole();
    boolean fromBeginning = from.map(whole.get(0)::equals).orElse(true);
    return new Way(whole, fromBeginning ? whole : whole.subList(1, whole.size()));
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
      int onward = order.subList(reached, order.size()).indexOf(seen);
      boolean unknown = !whole.contains(seen);
      if (unknown ? onlyDocumented : onward < 0) {
        throw new Deviation(
            String.join(", then ", order) + ", each if it is seen, and never back",
            "wrong: " + history.told());
      }
      reached += Math.max(0, onward);
    }
  }
}
