package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** What becomes of an enabling that meets a disabling under way. */
final class Crossing {
  private Crossing() {}

  /** Lets an enabling through while a flow log is on its way to Inactive. */
  private abstract static class MeetingADisabling extends Rules {
    private static boolean isMet(String action, FlowLog flowLog, Instant now) {
      return action.equals("ActiveFlowLog")
          && flowLog.isChanging(now)
          && flowLog.statusAt(flowLog.settledAt()).equals(FlowLog.INACTIVE);
    }

    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      return isMet(action, flowLog, now) || super.allows(action, flowLog, now);
    }

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return isMet("ActiveFlowLog", flowLog, now)
          ? met(flowLog)
          : super.enable(flowLog, now, takes);
    }

    abstract FlowLog met(FlowLog flowLog);
  }

  @Deviation(
      value = "Enabling a flow log that is being disabled is answered with success and not done.",
      breaks = "operation.under-way.disabling",
      enableDelayMillis = 3000,
      enableTimeoutMillis = 6000)
  static final class EnablingADisablingIsLost extends MeetingADisabling {
    @Override
    FlowLog met(FlowLog flowLog) {
      return flowLog;
    }
  }

  @Deviation(
      value = "Enabling a flow log that is being disabled makes the service fail.",
      breaks = "operation.under-way.disabling",
      enableDelayMillis = 3000,
      enableTimeoutMillis = 6000)
  static final class EnablingADisablingFails extends MeetingADisabling {
    @Override
    FlowLog met(FlowLog flowLog) {
      throw Refused.other(500, "InternalError", "The request processing has failed.");
    }
  }
}
