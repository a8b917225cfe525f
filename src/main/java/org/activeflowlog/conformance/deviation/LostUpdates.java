package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.FlowLog;

/** What becomes of two changes of a flow log that are under way together. */
final class LostUpdates {
  private static final String MODIFYING = "operation.under-way.modifying";
  private static final String MODIFIED = "operation.under-way.ModifyFlowLogAttribute";

  private static final String MODIFICATION = "companions.modify.enabled-meanwhile";

  private LostUpdates() {}

  /** Lets enablings and modifications in at any time, and knows how a flow log was before. */
  private abstract static class LettingIn extends Acquainted {
    private final Map<String, FlowLog> before = new ConcurrentHashMap<>();

    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      boolean held = flowLog.settledAt().equals(Instant.MAX);
      boolean letIn = action.equals("ActiveFlowLog") || action.equals("ModifyFlowLogAttribute");
      return (letIn && !held) || super.allows(action, flowLog, now);
    }

    @Override
    public FlowLog change(String action, FlowLog flowLog, Instant now, Duration takes) {
      FlowLog known = before.putIfAbsent(flowLog.flowLogId(), flowLog);
      boolean meets = known != null && flowLog.isChanging(now);
      return meets
          ? met(action, known, flowLog, now, takes)
          : super.change(action, flowLog, now, takes);
    }

    abstract FlowLog met(
        String action, FlowLog known, FlowLog flowLog, Instant now, Duration takes);
  }

  @Deviation(
      value = "Of an enabling and a modification under way together the later undoes the other.",
      breaks = MODIFIED,
      enableDelayMillis = 2000,
      enableTimeoutMillis = 6000)
  static final class LaterUndoesEarlier extends LettingIn {
    @Override
    FlowLog met(String action, FlowLog known, FlowLog flowLog, Instant now, Duration takes) {
      return flowLog.changing(FlowLog.MODIFYING, known.then(), now.plus(takes));
    }
  }

  @Deviation(
      value = "An enabling and a modification under way together hold each other up for ever.",
      breaks = {MODIFIED, MODIFYING},
      enableDelayMillis = 2000,
      enableTimeoutMillis = 5000)
  static final class ChangesDeadlock extends LettingIn {
    @Override
    FlowLog met(String action, FlowLog known, FlowLog flowLog, Instant now, Duration takes) {
      return flowLog.changing(FlowLog.MODIFYING, FlowLog.ACTIVE, Instant.MAX);
    }
  }

  @Deviation(
      value = "Enabling a flow log that is being modified brings its old name back.",
      breaks = MODIFICATION,
      enableDelayMillis = 2000,
      enableTimeoutMillis = 6000)
  static final class EnablingRestoresTheName extends LettingIn {
    @Override
    FlowLog met(String action, FlowLog known, FlowLog flowLog, Instant now, Duration takes) {
      return flowLog
          .with("FlowLogName", "myFlowlog")
          .changing(FlowLog.MODIFYING, FlowLog.ACTIVE, now.plus(takes));
    }
  }

  @Deviation(
      value = "Enabling a flow log that is being modified leaves it without a name.",
      breaks = MODIFICATION,
      enableDelayMillis = 2000,
      enableTimeoutMillis = 6000)
  static final class EnablingLosesTheName extends LettingIn {
    @Override
    FlowLog met(String action, FlowLog known, FlowLog flowLog, Instant now, Duration takes) {
      return flowLog
          .with("FlowLogName", "")
          .changing(FlowLog.MODIFYING, FlowLog.ACTIVE, now.plus(takes));
    }
  }

  @Deviation(
      value = "Enabling a flow log that is being modified turns it off.",
      breaks = MODIFYING,
      enableDelayMillis = 2000,
      enableTimeoutMillis = 6000)
  static final class EnablingTurnsOff extends LettingIn {
    @Override
    FlowLog met(String action, FlowLog known, FlowLog flowLog, Instant now, Duration takes) {
      boolean enabling = action.equals("ActiveFlowLog");
      String end = enabling ? FlowLog.INACTIVE : FlowLog.ACTIVE;
      return flowLog.changing(FlowLog.MODIFYING, end, now.plus(takes));
    }
  }
}
