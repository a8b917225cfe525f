package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Rules;

/** What becomes of a flow log that is enabled and deleted at the same moment. */
final class Deletions {
  private static final String CLAUSES = "operation.at-once-deleted.";

  private Deletions() {}

  /** Lets both in where they meet, which each of them checks for too early. */
  private abstract static class Meeting extends Rules {
    private static final Duration MOMENT = Duration.ofMillis(900);
    private static final Set<String> BOTH = Set.of("ActiveFlowLog", "DeleteFlowlog");

    private final Map<String, Instant> begun = new ConcurrentHashMap<>();

    /** What becomes of a flow log on which both were let in. */
    abstract FlowLog met(FlowLog flowLog, Instant now);

    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      boolean letIn = BOTH.contains(action) && hasJustBegun(flowLog, now);
      return letIn || super.allows(action, flowLog, now);
    }

    @Override
    public FlowLog change(String action, FlowLog flowLog, Instant now, Duration takes) {
      boolean meets = flowLog.isChanging(now) && hasJustBegun(flowLog, now);
      if (BOTH.contains(action)) {
        begun.putIfAbsent(flowLog.flowLogId(), now);
      }
      return meets ? met(flowLog, now) : super.change(action, flowLog, now, takes);
    }

    private boolean hasJustBegun(FlowLog flowLog, Instant now) {
      return now.isBefore(begun.getOrDefault(flowLog.flowLogId(), Instant.EPOCH).plus(MOMENT));
    }
  }

  @Deviation(
      value = "Of an enabling and a deletion at the same moment the enabling alone is done.",
      breaks = {CLAUSES + "1", CLAUSES + "8"},
      enableDelayMillis = 500)
  static final class DeletionIsLost extends Meeting {
    @Override
    FlowLog met(FlowLog flowLog, Instant now) {
      return flowLog.changing(FlowLog.ACTIVE, FlowLog.ACTIVE, now);
    }
  }

  @Deviation(
      value = "An enabling and a deletion at the same moment hold each other up for ever.",
      breaks = {CLAUSES + "1", CLAUSES + "8"},
      enableDelayMillis = 500,
      enableTimeoutMillis = 6000)
  static final class DeletionNeverEnds extends Meeting {
    @Override
    FlowLog met(FlowLog flowLog, Instant now) {
      return flowLog.changing("Deleting", FlowLog.ACTIVE, Instant.MAX);
    }
  }
}
