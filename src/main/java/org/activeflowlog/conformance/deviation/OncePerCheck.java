package org.activeflowlog.conformance.deviation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.Check;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;

/** Checks that are made of Inactive flow logs only, or of one fault at a time. */
final class OncePerCheck {
  private static final String ACTIVE = "request-parameters.active-";
  private static final String TWO = "request-parameters.two-faults-";
  private static final String WITHOUT = "request-parameters.without-cen-id-";

  private OncePerCheck() {}

  @Deviation(
      value = "Nothing is checked of a call on a flow log that is Active already.",
      breaks = {
        ACTIVE + "region-id-missing",
        ACTIVE + "region-id-of-no-region",
        ACTIVE + "region-id-of-another",
        ACTIVE + "cen-id-of-no-instance",
        ACTIVE + "cen-id-of-another-instance",
        ACTIVE + "client-token-not-ascii"
      })
  static final class ActiveIsNotChecked extends Acquainted {
    @Override
    public List<Check> checks(String action) {
      return isEnabling() && isOnActive() ? List.of(Check.FLOW_LOG) : super.checks(action);
    }
  }

  @Deviation(
      value = "A faulty call on a flow log that is Active already makes the service fail.",
      breaks = {
        ACTIVE + "region-id-missing",
        ACTIVE + "region-id-of-no-region",
        ACTIVE + "region-id-of-another",
        ACTIVE + "cen-id-of-no-instance",
        ACTIVE + "cen-id-of-another-instance",
        ACTIVE + "client-token-not-ascii"
      })
  static final class ActiveFailsAtFaults extends Acquainted {
    @Override
    public boolean remembers(Refused refusal) {
      if (isEnabling() && isOnActive()) {
        throw failure();
      }
      return false;
    }
  }

  @Deviation(
      value = "An unauthorized key is told that an Active flow log is enabled.",
      breaks = "error-codes.Unauthorized.active")
  static final class ActiveIsForEveryKey extends Acquainted implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      boolean unauthorized = answer.name().equals("error.Unauthorized");
      return unauthorized && isActive(call.value("FlowLogId"))
          ? answer.withStatus(200).withMembers(Map.of("Success", "true", "RequestId", requestId()))
          : answer;
    }
  }

  @Deviation(
      value = "A call by an unauthorized key succeeds when it is repeated with its token.",
      breaks = "error-codes.Unauthorized.again")
  static final class UnauthorizedCallsSucceedAgain extends Acquainted implements AnswerFilter {
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();

    @Override
    public Answer filter(Call call, Answer answer) {
      boolean unauthorized = answer.name().equals("error.Unauthorized");
      return unauthorized && call.has("ClientToken") && !tokens.add(call.value("ClientToken"))
          ? answer.withStatus(200).withMembers(Map.of("Success", "true", "RequestId", requestId()))
          : answer;
    }
  }

  /** Does something of its own where two parameters are wrong at once. */
  private abstract static class AtTwoFaults extends Acquainted {
    abstract Refused answer();

    @Override
    public boolean remembers(Refused refusal) {
      if (isEnabling() && faults() > 1) {
        throw answer();
      }
      return false;
    }

    private long faults() {
      return Stream.of(
              isRegion(call().value("RegionId")),
              isKnown(call().value("FlowLogId")),
              isKnownInstance(call().value("CenId")))
          .filter(right -> !right)
          .count();
    }
  }

  @Deviation(
      value = "Two faults at once make the service fail.",
      breaks = {TWO + "no-parameters", TWO + "unknown-ids", TWO + "unknown-region"})
  static final class TwoFaultsFail extends AtTwoFaults {
    @Override
    Refused answer() {
      return failure();
    }
  }

  @Deviation(
      value = "Two faults at once are taken for an attack, 403.",
      breaks = {TWO + "no-parameters", TWO + "unknown-ids", TWO + "unknown-region"})
  static final class TwoFaultsAreForbidden extends AtTwoFaults {
    @Override
    Refused answer() {
      return Refused.other(403, "Forbidden", "The request was blocked.");
    }
  }

  @Deviation(
      value = "Without CenId nothing else is checked either.",
      breaks = {WITHOUT + "no-flow-log", WITHOUT + "no-region", WITHOUT + "another-region"})
  static final class WithoutCenIdNothingIsChecked extends Acquainted {
    @Override
    public boolean refusesUnknown(String flowLogId) {
      return call().has("CenId");
    }

    @Override
    public boolean isRegion(String regionId) {
      return !call().has("CenId") || super.isRegion(regionId);
    }

    @Override
    public boolean isIn(FlowLog flowLog, String regionId) {
      return !call().has("CenId") || super.isIn(flowLog, regionId);
    }
  }

  @Deviation(
      value = "Without CenId any other fault makes the service fail.",
      breaks = {WITHOUT + "no-flow-log", WITHOUT + "no-region", WITHOUT + "another-region"})
  static final class WithoutCenIdFaultsFail extends Acquainted {
    @Override
    public boolean remembers(Refused refusal) {
      if (isEnabling() && !call().has("CenId")) {
        throw failure();
      }
      return false;
    }
  }
}
