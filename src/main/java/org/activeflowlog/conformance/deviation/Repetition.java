package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** Enabling what is, or was, enabled already. */
final class Repetition {
  private Repetition() {}

  @Deviation(
      value = "Enabling an Active flow log turns it off, as a toggle would.",
      breaks = "operation.already-active")
  static final class EnablingToggles extends Rules {
    @Override
    public FlowLog enableAgain(FlowLog flowLog, Instant now, Duration takes) {
      return disable(flowLog, now, takes);
    }
  }

  @Deviation(
      value = "Enabling an Active flow log resets its settings.",
      breaks = "operation.already-active")
  static final class EnablingAgainResets extends Rules {
    @Override
    public FlowLog enableAgain(FlowLog flowLog, Instant now, Duration takes) {
      return flowLog.with("Description", "").with("Interval", "60");
    }
  }

  @Deviation(
      value = "Enabling an Active flow log leaves it Modifying for ever.",
      breaks = "operation.already-active",
      enableTimeoutMillis = 1000)
  static final class EnablingAgainNeverEnds extends Rules {
    @Override
    public FlowLog enableAgain(FlowLog flowLog, Instant now, Duration takes) {
      return change("ActiveFlowLog", flowLog, now, Duration.ofDays(1));
    }
  }

  @Deviation(
      value = "Enabling an Active flow log is a conflict, 409.",
      breaks = "operation.already-active")
  static final class AlreadyActiveIsAConflict extends Rules {
    @Override
    public FlowLog enableAgain(FlowLog flowLog, Instant now, Duration takes) {
      throw Refused.other(409, "FlowLogAlreadyActive", "The flow log is already active.");
    }
  }

  @Deviation(
      value = "A flow log can be enabled once in its life; later it is answered and not done.",
      breaks = {
        "request-parameters.no-token-no-replay",
        "request-parameters.client-token-new-effect"
      },
      enableTimeoutMillis = 1000)
  static final class EnabledOnlyOnce extends Rules {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      boolean before = flowLog.settledAt().isAfter(Instant.EPOCH);
      return before ? flowLog : super.enable(flowLog, now, takes);
    }
  }
}
