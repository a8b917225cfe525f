package org.activeflowlog.conformance.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.target.FlowLog;
import org.activeflowlog.conformance.target.Session;
import org.activeflowlog.conformance.target.Supply.Wish;

/** What a scenario wished of the flow logs that it was given. */
final class Promises {
  private final List<Wish> wishes = new ArrayList<>();
  private final Map<FlowLog, String> statuses = new LinkedHashMap<>();

  void add(FlowLog flowLog, Wish wish) {
    wishes.add(wish);
    statuses.put(flowLog, wish.status());
  }

  /** The first wish; that for an Inactive flow log if there was none. */
  Wish first() {
    return wishes.isEmpty() ? Session.REHEARSED : wishes.get(0);
  }

  /** Whether the first flow log given is one like that which was looked at before the run. */
  boolean isAsRehearsed() {
    return !wishes.isEmpty() && first().equals(Session.REHEARSED);
  }

  /** The statuses promised since this was asked last; of simultaneous callers one gets them. */
  synchronized Map<FlowLog, String> takeStatuses() {
    Map<FlowLog, String> taken = new LinkedHashMap<>(statuses);
    statuses.clear();
    return taken;
  }
}
