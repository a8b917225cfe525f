package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.FlowLog;

/** Knows which flow logs were enabled in a way that bars other operations from then on. */
abstract class Barring extends Acquainted {
  private final Set<String> barred = ConcurrentHashMap.newKeySet();

  /** Whether the enabling of this flow log, under way now, is one that bars. */
  abstract boolean bars(FlowLog flowLog);

  @Override
  public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
    if (bars(flowLog)) {
      barred.add(flowLog.flowLogId());
    }
    return super.enable(flowLog, now, takes);
  }

  final boolean isBarred(String action, FlowLog flowLog) {
    return !action.equals("ActiveFlowLog") && barred.contains(flowLog.flowLogId());
  }
}
