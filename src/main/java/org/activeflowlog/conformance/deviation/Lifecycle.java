package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Rules;

/** From Inactive to Active, and staying there. */
final class Lifecycle {
  private Lifecycle() {}

  @Deviation(
      value = "Enabling is answered with success and never begins.",
      breaks = {
        "operation.enables",
        "operation.keeps-settings",
        "operation.touches-no-other",
        "operation.answers-before-done",
        "operation.statuses-on-the-way",
        "operation.stays-active",
        "request-parameters.client-token-absent",
        "request-parameters.client-token-given",
        "request-parameters.flow-log-id-selects",
        "operation.enables-transit-router",
        "operation.enables-after-refusals",
        "request-parameters.client-token-of-8-characters",
        "request-parameters.at-once-transit-router.8"
      },
      enableTimeoutMillis = 1000)
  static final class EnablingNeverBegins extends Rules {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return flowLog;
    }
  }

  @Deviation(
      value = "Enabling never comes to an end.",
      breaks = {
        "operation.enables",
        "operation.keeps-settings",
        "operation.touches-no-other",
        "operation.answers-before-done",
        "operation.statuses-on-the-way",
        "operation.stays-active",
        "request-parameters.client-token-absent",
        "request-parameters.client-token-given",
        "request-parameters.flow-log-id-selects",
        "operation.enables-transit-router",
        "operation.under-way.DeactiveFlowLog"
      },
      enableTimeoutMillis = 1000)
  static final class EnablingNeverEnds extends Rules {
    @Override
    public Duration takes(String action, Duration configured) {
      return action.equals("ActiveFlowLog") ? Duration.ofDays(1) : configured;
    }
  }

  @Deviation(
      value = "Enabling passes through Modifying and ends in Inactive again.",
      breaks = {
        "operation.enables",
        "operation.keeps-settings",
        "operation.touches-no-other",
        "operation.answers-before-done",
        "operation.statuses-on-the-way",
        "operation.stays-active",
        "request-parameters.client-token-absent",
        "request-parameters.client-token-given",
        "request-parameters.flow-log-id-selects",
        "operation.enables-transit-router"
      },
      enableDelayMillis = 100,
      enableTimeoutMillis = 1000)
  static final class EnablingEndsInactive extends Rules {
    @Override
    public String endStatus(String action, String before) {
      return action.equals("ActiveFlowLog") ? FlowLog.INACTIVE : super.endStatus(action, before);
    }
  }

  @Deviation(
      value = "An enabled flow log has the status Enabled.",
      breaks = {
        "operation.enables",
        "operation.keeps-settings",
        "operation.touches-no-other",
        "operation.answers-before-done",
        "operation.statuses-on-the-way",
        "operation.every-status",
        "operation.stays-active",
        "request-parameters.client-token-absent",
        "request-parameters.client-token-given",
        "request-parameters.flow-log-id-selects",
        "operation.enables-transit-router"
      },
      enableTimeoutMillis = 1000)
  static final class EnabledStatusIsEnabled extends Rules {
    @Override
    public String endStatus(String action, String before) {
      return action.equals("ActiveFlowLog") ? "Enabled" : super.endStatus(action, before);
    }
  }

  @Deviation(
      value = "A flow log that is being enabled has the status Activating.",
      breaks = {"operation.statuses-on-the-way", "operation.every-status"},
      enableDelayMillis = 500)
  static final class OnTheWayActivating extends Rules {
    @Override
    public String transitionalStatus(String action) {
      return action.equals("ActiveFlowLog") ? "Activating" : super.transitionalStatus(action);
    }
  }

  @Deviation(
      value = "On its way to Active a flow log shows Inactive once more after Modifying.",
      breaks = {"operation.statuses-on-the-way", "operation.statuses-on-the-way-with-a-token"},
      enableDelayMillis = 1200)
  static final class OnTheWayBackAgain extends Rules {
    @Override
    public String status(FlowLog flowLog, Instant now) {
      boolean soon = now.plusMillis(800).isAfter(flowLog.settledAt());
      return flowLog.isChanging(now) && soon ? FlowLog.INACTIVE : super.status(flowLog, now);
    }
  }

  @Deviation(
      value = "A flow log of a transit router is answered with success and never enabled.",
      breaks = {
        "operation.enables-transit-router",
        "operation.keeps-settings-transit-router",
        "operation.enables-modified-transit-router"
      },
      enableTimeoutMillis = 1000)
  static final class TransitRoutersAreNeverEnabled extends Rules {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return flowLog.isOfTransitRouter() ? flowLog : super.enable(flowLog, now, takes);
    }
  }

  @Deviation(
      value = "Enabling is not supported for flow logs of transit routers.",
      breaks = {
        "operation.enables-transit-router",
        "operation.already-active-transit-router",
        "operation.enables-modified-transit-router"
      })
  static final class TransitRoutersAreNotSupported extends Rules {
    @Override
    public Optional<String> trouble(String action, FlowLog flowLog) {
      return action.equals("ActiveFlowLog") && flowLog.isOfTransitRouter()
          ? Optional.of("OperationUnsupported.action")
          : super.trouble(action, flowLog);
    }
  }

  @Deviation(
      value = "The answer to an enabling comes when all is done, and that takes long.",
      breaks = {
        "operation.answers-before-done",
        "operation.answers-before-done-with-a-token",
        "operation.answers-before-done-transit-router",
        "operation.answers-before-done-again"
      })
  static final class AnswersWhenDone implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      boolean enabling = answer.name().equals("active-flow-log.success");
      return enabling ? answer.withDelay(Duration.ofMillis(1200)) : answer;
    }
  }

  @Deviation(
      value = "A new flow log is Inactive until it is enabled.",
      breaks = "operation.created-is-enabled",
      enableTimeoutMillis = 1000)
  static final class CreatedIsDisabled extends Rules {
    @Override
    public String endStatus(String action, String before) {
      return action.equals("CreateFlowlog") ? FlowLog.INACTIVE : super.endStatus(action, before);
    }
  }

  @Deviation(
      value = "A new flow log is Creating for ever.",
      breaks = "operation.created-is-enabled",
      enableTimeoutMillis = 1000)
  static final class CreatingNeverEnds extends Rules {
    @Override
    public Duration takes(String action, Duration configured) {
      return action.equals("CreateFlowlog") ? Duration.ofDays(1) : configured;
    }
  }
}
