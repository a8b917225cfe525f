package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Rules;

/** Enabling one flow log does something to others. */
final class Bystanders {
  private Bystanders() {}

  @Deviation(
      value = "Enabling one flow log writes itself into the description of all others.",
      breaks = {
        "operation.touches-no-other",
        "request-parameters.flow-log-id-selects",
        "operation.touches-no-namesake",
        "operation.touches-no-other-of-its-instance-with-a-token"
      })
  static final class EnablingIsNotedEverywhere extends Rules {
    @Override
    public FlowLog bystander(FlowLog other, FlowLog enabled, Instant now) {
      return other.with("Description", "last enabled: " + enabled.flowLogId());
    }
  }

  @Deviation(
      value = "Enabling one flow log enables every flow log of the account.",
      breaks = {
        "request-parameters.flow-log-id-selects",
        "request-parameters.cen-id-of-another-instance",
        "error-codes.ProjectOrLogstoreNotExist.no-effect",
        "error-codes.SourceProjectNotExist.no-effect",
        "error-codes.OperationUnsupported.action.no-effect",
        "error-codes.RuleExist.no-effect",
        "error-codes.QuotaExceeded.FlowlogCount.no-effect",
        "error-codes.InvalidFlowlogId.exist.no-effect",
        "error-codes.InvalidFlowlogId.NotFound.no-effect",
        "error-codes.InvalidParameter.no-effect",
        "operation.modifying-refuses.DeactiveFlowLog",
        "operation.touches-no-namesake"
      })
  static final class EnablingEnablesAll extends Rules {
    @Override
    public FlowLog bystander(FlowLog other, FlowLog enabled, Instant now) {
      return enable(other, now, Duration.ZERO);
    }
  }

  @Deviation(
      value = "Only one flow log is Active at a time: enabling one disables every other.",
      breaks = {
        "operation.touches-no-other",
        "operation.stays-active",
        "operation.stays-active-untouched",
        "operation.query-active",
        "operation.already-active",
        "operation.enables",
        "request-parameters.client-token-replay"
      })
  static final class OnlyOneIsActive extends Rules {
    @Override
    public FlowLog bystander(FlowLog other, FlowLog enabled, Instant now) {
      return disable(other, now, Duration.ZERO);
    }
  }

  @Deviation(
      value = "Enabling one flow log lets every Modifying one arrive.",
      breaks = "operation.touches-no-modifying-one")
  static final class EnablingFinishesTheModifyingOnes extends Rules {
    @Override
    public FlowLog bystander(FlowLog other, FlowLog enabled, Instant now) {
      return other.isChanging(now) ? other.changing(other.then(), other.then(), now) : other;
    }
  }

  @Deviation(
      value = "Enabling one flow log sets every Modifying one back to Inactive.",
      breaks = "operation.touches-no-modifying-one")
  static final class EnablingSetsTheModifyingOnesBack extends Rules {
    @Override
    public FlowLog bystander(FlowLog other, FlowLog enabled, Instant now) {
      return other.isChanging(now) ? disable(other, now, Duration.ZERO) : other;
    }
  }
}
