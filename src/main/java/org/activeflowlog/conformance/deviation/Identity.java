package org.activeflowlog.conformance.deviation;

import java.util.List;
import java.util.Optional;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.Check;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** Which flow log, CEN instance and region is meant by a call. */
final class Identity {
  private Identity() {}

  @Deviation(
      value = "Any RegionId will do.",
      breaks = {"request-parameters.region-id-of-another-region"},
      edges = "region-id")
  static final class RegionIsNotLookedAt extends Rules {
    @Override
    public List<Check> checks(String action) {
      return super.checks(action).stream()
          .filter(check -> check != Check.REGION && check != Check.OWN_REGION)
          .toList();
    }
  }

  @Deviation(
      value = "A flow log can be enabled from any region.",
      breaks = "request-parameters.region-id-of-another-region")
  static final class RegionIsNotCompared extends Rules {
    @Override
    public boolean isIn(FlowLog flowLog, String regionId) {
      return true;
    }
  }

  @Deviation(
      value = "A call for another region is forwarded there by a redirect.",
      breaks = "request-parameters.region-id-of-another-region")
  static final class AnotherRegionRedirects extends Rules {
    @Override
    public boolean isIn(FlowLog flowLog, String regionId) {
      if (!super.isIn(flowLog, regionId)) {
        throw Refused.other(307, "Redirect", "Use the endpoint of the other region.");
      }
      return true;
    }
  }

  @Deviation(value = "An unknown region makes the service fail.", edges = "region-id")
  static final class UnknownRegionFails extends Rules {
    @Override
    public boolean isRegion(String regionId) {
      if (!super.isRegion(regionId)) {
        throw Refused.other(500, "InternalError", "The request processing has failed.");
      }
      return true;
    }
  }

  @Deviation(
      value = "Any CenId will do.",
      breaks = {"request-parameters.cen-id-of-another-instance"},
      edges = "cen-id")
  static final class CenIdIsNotCompared extends Rules {
    @Override
    public boolean belongsTo(FlowLog flowLog, String cenId) {
      return true;
    }
  }

  @Deviation(
      value = "The CenId of another instance is forbidden, 403.",
      breaks = {"request-parameters.cen-id-of-another-instance"},
      edges = "cen-id")
  static final class OtherInstancesAreForbidden extends Rules {
    @Override
    public boolean belongsTo(FlowLog flowLog, String cenId) {
      if (!super.belongsTo(flowLog, cenId)) {
        throw Refused.other(403, "Forbidden.RAM", "User not authorized to operate on it.");
      }
      return true;
    }
  }

  @Deviation(
      value = "A CenId of no instance makes the service fail.",
      breaks = "response-parameters.every-answer",
      edges = "cen-id")
  static final class UnknownInstanceFails extends Rules {
    @Override
    public Refused unknownInstance(String cenId) {
      return Refused.other(500, "InternalError", "The request processing has failed.");
    }
  }

  @Deviation(
      value = "A CenId that does not fit is refused, and the flow log enabled all the same.",
      breaks = {
        "request-parameters.cen-id-of-another-instance",
        "request-parameters.region-id-of-another-region"
      },
      edges = "cen-id")
  static final class NotFoundIsRefusedButDone extends Rules {
    @Override
    public boolean actsDespite(Refused refusal) {
      return refusal.code().equals("InvalidFlowlogId.NotFound");
    }
  }

  @Deviation(
      value = "A flow log is found only by its CenId too, although that became optional.",
      breaks = "request-parameters.cen-id-optional")
  static final class CenIdIsNeededToFind extends Rules {
    @Override
    public boolean isMeant(Call call, FlowLog flowLog) {
      return super.isMeant(call, flowLog) && flowLog.cenId().equals(call.value("CenId"));
    }
  }

  @Deviation(
      value = "Enabling a flow log that does not exist succeeds.",
      breaks = "error-codes.InvalidFlowlogId.NotFound",
      edges = "flow-log-id")
  static final class UnknownFlowLogSucceeds extends Rules {
    @Override
    public boolean refusesUnknown(String flowLogId) {
      return false;
    }
  }

  @Deviation(
      value = "The flow log is found by its CenId, whatever the FlowLogId says.",
      breaks = {
        "error-codes.InvalidFlowlogId.NotFound",
        "error-codes.InvalidFlowlogId.NotFound.again"
      },
      edges = "flow-log-id")
  static final class FlowLogIsFoundByInstance extends Rules {
    @Override
    public boolean isMeant(Call call, FlowLog flowLog) {
      return !call.value("FlowLogId").isEmpty() && flowLog.cenId().equals(call.value("CenId"));
    }
  }

  @Deviation(
      value = "An unknown FlowLogId is refused, and the flow log of the CEN instance enabled.",
      breaks = "error-codes.InvalidFlowlogId.NotFound.no-effect",
      edges = "flow-log-id")
  static final class UnknownFlowLogEnablesTheOther extends Rules {
    private boolean guessed;

    @Override
    public boolean isMeant(Call call, FlowLog flowLog) {
      guessed = !super.isMeant(call, flowLog);
      return flowLog.cenId().equals(call.value("CenId"));
    }

    @Override
    public Optional<String> trouble(String action, FlowLog flowLog) {
      return guessed ? Optional.of("InvalidFlowlogId.NotFound") : super.trouble(action, flowLog);
    }

    @Override
    public boolean actsDespite(Refused refusal) {
      return guessed && refusal.code().equals("InvalidFlowlogId.NotFound");
    }
  }
}
