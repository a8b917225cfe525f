package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** Enabling what is, or was, enabled already. */
final class Repetition {
  private Repetition() {}

  @Deviation(
      value = "Enabling an Active flow log turns it off, as a toggle would.",
      breaks = {
        "operation.already-active",
        "operation.under-way.ActiveFlowLog",
        "request-parameters.at-once-other-tokens.2",
        "request-parameters.at-once-other-tokens.8",
        "request-parameters.at-once-other-tokens.32",
        "request-parameters.at-once-no-token.2",
        "request-parameters.at-once-no-token.8",
        "request-parameters.at-once-no-token.32",
        "operation.already-active-enabled",
        "operation.already-active-with-a-token",
        "operation.already-active-created",
        "operation.already-active-modified",
        "operation.already-active-created-with-a-token"
      })
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
      breaks = {
        "operation.already-active",
        "operation.under-way.ActiveFlowLog",
        "request-parameters.at-once-other-tokens.2",
        "request-parameters.at-once-other-tokens.8",
        "request-parameters.at-once-other-tokens.32",
        "request-parameters.at-once-no-token.2",
        "request-parameters.at-once-no-token.8",
        "request-parameters.at-once-no-token.32",
        "operation.already-active-enabled",
        "operation.already-active-with-a-token",
        "operation.already-active-created",
        "request-parameters.at-once-active.32",
        "operation.already-active-modified",
        "operation.already-active-created-with-a-token"
      },
      enableTimeoutMillis = 1000)
  static final class EnablingAgainNeverEnds extends Rules {
    @Override
    public FlowLog enableAgain(FlowLog flowLog, Instant now, Duration takes) {
      return change("ActiveFlowLog", flowLog, now, Duration.ofDays(1));
    }
  }

  @Deviation(
      value = "Enabling an Active flow log is a conflict, 409.",
      breaks = {
        "operation.already-active",
        "operation.under-way.ActiveFlowLog",
        "request-parameters.at-once-other-tokens.2",
        "request-parameters.at-once-other-tokens.8",
        "request-parameters.at-once-other-tokens.32",
        "request-parameters.at-once-no-token.2",
        "request-parameters.at-once-no-token.8",
        "request-parameters.at-once-no-token.32",
        "operation.already-active-enabled",
        "operation.already-active-with-a-token",
        "operation.already-active-created",
        "request-parameters.at-once-active.32",
        "operation.already-active-modified",
        "operation.already-active-created-with-a-token"
      })
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
        "request-parameters.client-token-new-effect",
        "request-parameters.empty-token-no-replay",
        "operation.enables-created",
        "operation.keeps-modified"
      },
      enableTimeoutMillis = 1000)
  static final class EnabledOnlyOnce extends Rules {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      boolean before = flowLog.settledAt().isAfter(Instant.EPOCH);
      return before ? flowLog : super.enable(flowLog, now, takes);
    }
  }

  /** Counts how often each flow log was enabled. */
  private abstract static class Counting extends Rules {
    private final Map<String, Integer> enablings = new HashMap<>();

    abstract FlowLog enabled(FlowLog flowLog, int times, Instant now, Duration takes);

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      int times = enablings.merge(flowLog.flowLogId(), 1, Integer::sum);
      return enabled(flowLog, times, now, takes);
    }

    final FlowLog usually(FlowLog flowLog, Instant now, Duration takes) {
      return super.enable(flowLog, now, takes);
    }
  }

  @Deviation(
      value = "A flow log can be enabled four times; later it is answered and not done.",
      breaks = "operation.five-times",
      enableTimeoutMillis = 1000)
  static final class EnabledFourTimesAtMost extends Counting {
    @Override
    FlowLog enabled(FlowLog flowLog, int times, Instant now, Duration takes) {
      return times > 4 ? flowLog : usually(flowLog, now, takes);
    }
  }

  @Deviation(
      value = "The fifth enabling of a flow log is refused since its quota is used up.",
      breaks = "operation.five-times")
  static final class FifthEnablingIsRefused extends Counting {
    @Override
    FlowLog enabled(FlowLog flowLog, int times, Instant now, Duration takes) {
      if (times > 4) {
        throw Refused.documented("QuotaExceeded.FlowlogCount");
      }
      return usually(flowLog, now, takes);
    }
  }

  @Deviation(
      value = "The third enabling of a flow log is answered and not done.",
      breaks = {"operation.five-times", "operation.enables-later"},
      enableTimeoutMillis = 1000)
  static final class ThirdEnablingIsNotDone extends Counting {
    @Override
    FlowLog enabled(FlowLog flowLog, int times, Instant now, Duration takes) {
      return times == 3 ? flowLog : usually(flowLog, now, takes);
    }
  }
}
