package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** What refused calls do all the same. */
final class Refusals {
  private Refusals() {}

  @Deviation(
      value = "Every refused call is carried out before it is refused.",
      breaks = {
        "error-codes.ProjectOrLogstoreNotExist.no-effect",
        "error-codes.SourceProjectNotExist.no-effect",
        "error-codes.OperationUnsupported.action.no-effect",
        "error-codes.RuleExist.no-effect",
        "error-codes.QuotaExceeded.FlowlogCount.no-effect",
        "error-codes.InvalidFlowlogId.exist.no-effect",
        "error-codes.IncorrectStatus.flowlog.no-effect",
        "error-codes.IncorrectStatus.TrFlowlog.no-effect",
        "error-codes.InvalidParameter.no-effect",
        "error-codes.Unauthorized.no-effect",
        "operation.modifying-refuses.ActiveFlowLog",
        "operation.modifying-refuses-transit-router",
        "request-parameters.client-token-not-ascii",
        "request-parameters.region-id-missing",
        "request-parameters.region-id-empty",
        "request-parameters.region-id-of-another-region",
        "request-parameters.cen-id-missing",
        "request-parameters.cen-id-empty",
        "request-parameters.cen-id-of-another-instance",
        "operation.modifying-refuses.DeactiveFlowLog",
        "operation.modifying-refuses.ModifyFlowLogAttribute",
        "operation.modifying-refuses.DeleteFlowlog",
        "request-parameters.client-token-not-latin",
        "request-parameters.client-token-for-another-flow-log",
        "request-parameters.flow-log-id-twice"
      },
      edges = {"region-id", "cen-id"})
  static final class RefusalsComeTooLate extends Rules {
    @Override
    public boolean actsDespite(Refused refusal) {
      return true;
    }
  }

  @Deviation(
      value = "A refused enabling leaves its reason in the flow log's description.",
      breaks = {
        "error-codes.ProjectOrLogstoreNotExist.no-effect",
        "error-codes.SourceProjectNotExist.no-effect",
        "error-codes.OperationUnsupported.action.no-effect",
        "error-codes.RuleExist.no-effect",
        "error-codes.QuotaExceeded.FlowlogCount.no-effect",
        "error-codes.InvalidFlowlogId.exist.no-effect",
        "error-codes.IncorrectStatus.flowlog.no-effect",
        "error-codes.IncorrectStatus.TrFlowlog.no-effect",
        "error-codes.InvalidParameter.no-effect",
        "operation.modifying-refuses.ActiveFlowLog",
        "operation.modifying-refuses-transit-router",
        "request-parameters.client-token-not-ascii",
        "request-parameters.region-id-missing",
        "request-parameters.region-id-empty",
        "request-parameters.region-id-of-another-region",
        "request-parameters.cen-id-missing",
        "request-parameters.cen-id-empty",
        "request-parameters.cen-id-of-another-instance",
        "request-parameters.client-token-not-latin",
        "request-parameters.client-token-with-another-cen-id",
        "request-parameters.client-token-with-another-region-id"
      },
      edges = {"region-id", "cen-id"})
  static final class RefusalsAreNotedDown extends Rules {
    private String reason = "";

    @Override
    public boolean actsDespite(Refused refusal) {
      reason = refusal.code();
      return true;
    }

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      String noted = reason;
      reason = "";
      return noted.isEmpty()
          ? super.enable(flowLog, now, takes)
          : flowLog.with("Description", noted);
    }

    @Override
    public FlowLog change(String action, FlowLog flowLog, Instant now, Duration takes) {
      reason = "";
      return super.change(action, flowLog, now, takes);
    }
  }
}
