package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Rules;

/** What calls that are refused during an enabling do to the time that it takes. */
final class Restarts {
  private static final String ENABLING = "operation.refused-under-way-goes-on.ActiveFlowLog";
  private static final String DISABLING = "operation.refused-under-way-goes-on.DeactiveFlowLog";

  private Restarts() {}

  /** Shows Modifying until some time after the last call that was refused. */
  private abstract static class Rescheduling extends Rules {
    private final Map<String, Instant> until = new ConcurrentHashMap<>();
    private final Duration after;

    Rescheduling(Duration after) {
      this.after = after;
    }

    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      boolean held = flowLog.settledAt().equals(Instant.MAX);
      boolean allowed = held ? super.allows(action, flowLog, now) : !isChanging(flowLog, now);
      if (!allowed && !held) {
        until.put(flowLog.flowLogId(), now.plus(after));
      }
      return allowed;
    }

    @Override
    public String status(FlowLog flowLog, Instant now) {
      boolean held = flowLog.settledAt().equals(Instant.MAX);
      if (held || !until.containsKey(flowLog.flowLogId())) {
        return super.status(flowLog, now);
      }
      return isChanging(flowLog, now) ? FlowLog.MODIFYING : flowLog.then();
    }

    private boolean isChanging(FlowLog flowLog, Instant now) {
      return now.isBefore(until.getOrDefault(flowLog.flowLogId(), flowLog.settledAt()));
    }

    @Override
    public FlowLog change(String action, FlowLog flowLog, Instant now, Duration takes) {
      FlowLog changed = super.change(action, flowLog, now, takes);
      until.remove(flowLog.flowLogId());
      return changed;
    }
  }

  @Deviation(
      value = "Each call that is refused during an enabling makes that begin anew.",
      breaks = {ENABLING, DISABLING},
      enableDelayMillis = 1000,
      enableTimeoutMillis = 8000)
  static final class RefusalsBeginItAnew extends Rescheduling {
    RefusalsBeginItAnew() {
      super(Duration.ofSeconds(1));
    }
  }

  @Deviation(
      value = "A call that is refused during an enabling brings that to its end at once.",
      breaks = {ENABLING, DISABLING},
      enableDelayMillis = 2000,
      enableTimeoutMillis = 8000)
  static final class RefusalsBringItToItsEnd extends Rescheduling {
    RefusalsBringItToItsEnd() {
      super(Duration.ZERO);
    }
  }
}
