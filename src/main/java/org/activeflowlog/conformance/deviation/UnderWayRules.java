package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Rules;

/** Rules that know when each flow log's last enabling began and when it is over. */
abstract class UnderWayRules extends Rules {
  private final Map<String, Instant> begun = new ConcurrentHashMap<>();
  private final Map<String, Instant> over = new ConcurrentHashMap<>();

  @Override
  public FlowLog change(String action, FlowLog flowLog, Instant now, Duration takes) {
    if (action.equals("ActiveFlowLog")) {
      begun.put(flowLog.flowLogId(), now);
      over.put(flowLog.flowLogId(), now.plus(takes));
    }
    return super.change(action, flowLog, now, takes);
  }

  /** Whether the flow log is being enabled. */
  final boolean isUnderWay(String flowLogId) {
    return now().isBefore(over.getOrDefault(flowLogId, Instant.MIN));
  }

  /** Whether enabling the flow log began only a moment ago. */
  final boolean hasJustBegun(String flowLogId) {
    return now().minusMillis(1000).isBefore(begun.getOrDefault(flowLogId, Instant.EPOCH));
  }
}
