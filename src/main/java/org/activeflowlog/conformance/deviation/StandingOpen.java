package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;

/** Flow logs that are Active and do not let the client go on as they should. */
final class StandingOpen {
  private static final String AGAIN = "operation.active-admits-again.";
  private static final String REPLAYED = "operation.active-admits-after-a-replay.";

  private StandingOpen() {}

  /** Bars Active flow logs from other operations for a reason. */
  private abstract static class Locking extends Acquainted {
    private final Map<String, Integer> enablings = new ConcurrentHashMap<>();
    private final Set<String> replayed = ConcurrentHashMap.newKeySet();

    abstract boolean bars(String flowLogId);

    final boolean wasEnabledTwice(String flowLogId) {
      return enablings.getOrDefault(flowLogId, 0) > 1;
    }

    final boolean wasReplayed(String flowLogId) {
      return replayed.contains(flowLogId);
    }

    final boolean isBarred(String action, FlowLog flowLog, Instant now) {
      return !action.equals("ActiveFlowLog")
          && flowLog.statusAt(now).equals(FlowLog.ACTIVE)
          && bars(flowLog.flowLogId());
    }

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      enablings.merge(flowLog.flowLogId(), 1, Integer::sum);
      return super.enable(flowLog, now, takes);
    }

    @Override
    public Answer replayed(Call call, Answer first, String requestId) {
      replayed.add(call.value("FlowLogId"));
      return super.replayed(call, first, requestId);
    }
  }

  /** Refuses them. */
  private abstract static class Closed extends Locking {
    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      return !isBarred(action, flowLog, now) && super.allows(action, flowLog, now);
    }
  }

  /** Fails at them. */
  private abstract static class Broken extends Locking {
    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      if (isBarred(action, flowLog, now)) {
        throw failure();
      }
      return super.allows(action, flowLog, now);
    }
  }

  @Deviation(
      value = "A flow log that was enabled twice is locked.",
      breaks = {AGAIN + "DeactiveFlowLog", AGAIN + "ModifyFlowLogAttribute"})
  static final class SecondEnablingLocks extends Closed {
    @Override
    boolean bars(String flowLogId) {
      return wasEnabledTwice(flowLogId);
    }
  }

  @Deviation(
      value = "Changing a flow log that was enabled twice makes the service fail.",
      breaks = {AGAIN + "DeactiveFlowLog", AGAIN + "ModifyFlowLogAttribute"})
  static final class SecondEnablingSpoils extends Broken {
    @Override
    boolean bars(String flowLogId) {
      return wasEnabledTwice(flowLogId);
    }
  }

  @Deviation(
      value = "A flow log for which a call was repeated is locked.",
      breaks = {REPLAYED + "DeactiveFlowLog", REPLAYED + "ModifyFlowLogAttribute"})
  static final class ReplaysLock extends Closed {
    @Override
    boolean bars(String flowLogId) {
      return wasReplayed(flowLogId);
    }
  }

  @Deviation(
      value = "Changing a flow log for which a call was repeated makes the service fail.",
      breaks = {REPLAYED + "DeactiveFlowLog", REPLAYED + "ModifyFlowLogAttribute"})
  static final class ReplaysSpoil extends Broken {
    @Override
    boolean bars(String flowLogId) {
      return wasReplayed(flowLogId);
    }
  }
}
