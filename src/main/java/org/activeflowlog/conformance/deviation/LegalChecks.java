package org.activeflowlog.conformance.deviation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.activeflowlog.conformance.twin.Check;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** In what order it is checked, and by which of several codes a call is refused. */
final class LegalChecks {
  private LegalChecks() {}

  private static List<Check> last(List<Check> usual, Check check) {
    return Stream.concat(usual.stream().filter(each -> each != check), Stream.of(check)).toList();
  }

  @Variant("Whether the flow log exists is checked before the region and the token are.")
  static final class ExistenceIsCheckedFirst extends Rules {
    @Override
    public List<Check> checks(String action) {
      return Stream.concat(
              Stream.of(Check.REQUIRED, Check.FLOW_LOG, Check.CEN),
              super.checks(action).stream()
                  .filter(check -> check != Check.REQUIRED)
                  .filter(check -> check != Check.FLOW_LOG && check != Check.CEN))
          .toList();
    }
  }

  @Variant("The status is checked last, after everything else that prevents enabling.")
  static final class StatusIsCheckedLast extends Rules {
    @Override
    public List<Check> checks(String action) {
      return last(super.checks(action), Check.STATUS);
    }
  }

  @Variant("The region is checked last.")
  static final class RegionIsCheckedLast extends Rules {
    @Override
    public List<Check> checks(String action) {
      return last(last(super.checks(action), Check.REGION), Check.OWN_REGION);
    }
  }

  @Variant("An enabling without a FlowLogId is one of a flow log that does not exist.")
  static final class MissingFlowLogIdIsNotFound extends Rules {
    @Override
    public List<String> required(String action, String edition) {
      return super.required(action, edition).stream()
          .filter(name -> !name.equals("FlowLogId"))
          .toList();
    }
  }

  @Variant("An empty FlowLogId is one that does not exist.")
  static final class EmptyFlowLogIdIsNotFound extends Rules {
    @Override
    public boolean mayBeEmpty(String parameter) {
      return parameter.equals("FlowLogId");
    }
  }

  @Variant("An unknown region is InvalidRegionId.NotFound, 404.")
  static final class UnknownRegionIsNotFound extends Rules {
    @Override
    public boolean isRegion(String regionId) {
      if (!super.isRegion(regionId)) {
        throw Refused.other(
            404, "InvalidRegionId.NotFound", "The specified RegionId does not exist.");
      }
      return true;
    }
  }

  @Variant("An unknown region is a parameter that is not legal.")
  static final class UnknownRegionIsIllegal extends Rules {
    @Override
    public boolean isRegion(String regionId) {
      if (!super.isRegion(regionId)) {
        throw Refused.other(400, "ParameterIllegal.RegionId", "The region is not legal.");
      }
      return true;
    }
  }

  @Variant("A region is not checked as such; no flow log is found in an unknown one.")
  static final class UnknownRegionHasNoFlowLog extends Rules {
    @Override
    public boolean isRegion(String regionId) {
      return true;
    }
  }

  @Variant("A call for another region than the flow log's is not supported there.")
  static final class AnotherRegionIsUnsupported extends Rules {
    @Override
    public boolean isIn(FlowLog flowLog, String regionId) {
      if (!super.isIn(flowLog, regionId)) {
        throw Refused.documented("OperationUnsupported.action");
      }
      return true;
    }
  }

  @Variant("A CenId of no instance is ParameterCenInstanceId, 404.")
  static final class UnknownInstanceIsNotFound extends Rules {
    @Override
    public Refused unknownInstance(String cenId) {
      return Refused.other(
          404, "ParameterCenInstanceId", "The specified CEN instance id does not exist.");
    }
  }

  @Variant("A CenId of no instance is an invalid parameter.")
  static final class UnknownInstanceIsInvalid extends Rules {
    @Override
    public Refused unknownInstance(String cenId) {
      return Refused.documented("InvalidParameter");
    }
  }

  /** Refuses enabling a flow log that is Active already. */
  private static class Strict extends Rules {
    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      boolean already =
          action.equals("ActiveFlowLog") && status(flowLog, now).equals(FlowLog.ACTIVE);
      return !already && super.allows(action, flowLog, now);
    }
  }

  @Variant("Enabling an Active flow log is refused, for its status does not admit it.")
  static final class AlreadyActiveIsRefused extends Strict {}

  @Variant(
      value = "Enabling an Active flow log is refused as for a transit router's, and is slow.",
      enableDelayMillis = 100)
  static final class AlreadyActiveIsRefusedByTheOtherCode extends Strict {
    @Override
    public Refused incorrectStatus(String action, FlowLog flowLog) {
      boolean resting = flowLog.then().equals(FlowLog.ACTIVE);
      return resting
          ? Refused.documented("IncorrectStatus.TrFlowlog")
          : super.incorrectStatus(action, flowLog);
    }
  }

  @Variant("While a flow log is Modifying, calls are refused with Operation.Blocking, 400.")
  static final class ModifyingBlocks extends Rules {
    @Override
    public Refused incorrectStatus(String action, FlowLog flowLog) {
      return blocking(400, flowLog);
    }
  }

  @Variant("While a flow log is Modifying, calls are refused with Operation.Blocking, 409.")
  static final class ModifyingBlocksAsConflict extends Rules {
    @Override
    public Refused incorrectStatus(String action, FlowLog flowLog) {
      return blocking(409, flowLog);
    }
  }

  @Variant("While a flow log is Modifying, calls are refused with Operation.Blocking, 500.")
  static final class ModifyingBlocksAsFailure extends Rules {
    @Override
    public Refused incorrectStatus(String action, FlowLog flowLog) {
      return blocking(500, flowLog);
    }
  }

  /** The row of the page on transit routers stands for itself. */
  private static Refused blocking(int status, FlowLog flowLog) {
    return flowLog.isOfTransitRouter()
        ? Refused.documented("IncorrectStatus.TrFlowlog")
        : Refused.other(status, "Operation.Blocking", "Operation blocking.");
  }

  @Variant("A key without permission may query, and nothing else.")
  static final class UnauthorizedKeysMayQuery extends Rules {
    @Override
    public boolean refusesUnauthorized(String action) {
      return !action.startsWith("Describe");
    }
  }

  @Variant(
      value = "Signatures are not verified and nonces can be used again.",
      profiles = {"page", "companions"})
  static final class SignaturesAreNotVerified extends Rules {
    @Override
    public boolean checksSignature() {
      return false;
    }

    @Override
    public boolean refusesUsedNonce() {
      return false;
    }
  }
}
