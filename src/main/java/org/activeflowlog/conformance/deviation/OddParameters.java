package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** Parameters that the page does not know, or that come twice. */
final class OddParameters {
  private static final String UNKNOWN = "request-parameters.unknown-parameter";
  private static final String LOWER_CASE = "request-parameters.flow-log-id-in-lower-case";
  private static final String TWICE = "request-parameters.flow-log-id-twice";

  private OddParameters() {}

  private static boolean isInLowerCase(Map<String, List<String>> others) {
    return others.containsKey("flowlogid");
  }

  @Deviation(value = "An unknown parameter makes the service fail.", breaks = UNKNOWN)
  static final class UnknownParametersFail extends Rules {
    @Override
    public Call understood(Call call, Map<String, List<String>> others) {
      if (!others.isEmpty() && !isInLowerCase(others)) {
        throw Refused.other(500, "InternalError", "Unrecognized field.");
      }
      return call;
    }
  }

  @Deviation(
      value = "A parameter's name in lower case makes the service fail.",
      breaks = LOWER_CASE)
  static final class LowerCaseNamesFail extends Rules {
    @Override
    public Call understood(Call call, Map<String, List<String>> others) {
      if (isInLowerCase(others)) {
        throw Refused.other(500, "InternalError", "NullPointerException");
      }
      return call;
    }
  }

  /** Knows which flow logs were called for with odd parameters. */
  private abstract static class Noting extends Rules {
    private final Set<String> noted = ConcurrentHashMap.newKeySet();

    @Override
    public final Call understood(Call call, Map<String, List<String>> others) {
      others.getOrDefault("flowlogid", List.of()).forEach(noted::add);
      if (!others.isEmpty() && call.action().equals("ActiveFlowLog")) {
        noted.add(call.value("FlowLogId"));
      }
      return renamed(call, others);
    }

    private static Call renamed(Call call, Map<String, List<String>> others) {
      Map<String, List<String>> all = new LinkedHashMap<>(call.parameters());
      if (isInLowerCase(others)) {
        all.put("FlowLogId", others.get("flowlogid"));
      }
      return new Call(call.action(), all);
    }

    final boolean isNoted(FlowLog flowLog) {
      return noted.contains(flowLog.flowLogId());
    }
  }

  @Deviation(
      value = "A call with an odd parameter is answered with success and not carried out.",
      breaks = {UNKNOWN, LOWER_CASE},
      enableTimeoutMillis = 1000)
  static final class OddParametersPreventTheEffect extends Noting {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return isNoted(flowLog) ? flowLog : super.enable(flowLog, now, takes);
    }
  }

  @Deviation(
      value = "A call with an odd parameter is refused when it has been carried out.",
      breaks = {UNKNOWN, LOWER_CASE})
  static final class OddParametersAreRefusedTooLate extends Noting {
    @Override
    public Optional<String> trouble(String action, FlowLog flowLog) {
      boolean odd = action.equals("ActiveFlowLog") && isNoted(flowLog);
      return odd ? Optional.of("InvalidParameter") : super.trouble(action, flowLog);
    }

    @Override
    public boolean actsDespite(Refused refusal) {
      return refusal.code().equals("InvalidParameter");
    }
  }

  @Deviation(
      value = "Every flow log that a call names is enabled, also if that is two.",
      breaks = TWICE)
  static final class BothNamedAreEnabled extends Rules {
    private final Map<String, List<String>> together = new ConcurrentHashMap<>();

    @Override
    public boolean mayBeRepeated(String parameter) {
      return true;
    }

    @Override
    public Call understood(Call call, Map<String, List<String>> others) {
      if (call.has("FlowLogId")) {
        together.put(call.value("FlowLogId"), call.parameters().get("FlowLogId"));
      }
      return call;
    }

    @Override
    public FlowLog bystander(FlowLog other, FlowLog enabled, Instant now) {
      List<String> named = together.getOrDefault(enabled.flowLogId(), List.of());
      return named.contains(other.flowLogId()) ? enable(other, now, Duration.ZERO) : other;
    }
  }

  @Deviation(value = "A parameter that is given twice makes the service fail.", breaks = TWICE)
  static final class DoubledParametersFail extends Rules {
    @Override
    public boolean mayBeRepeated(String parameter) {
      throw Refused.other(500, "InternalError", "Expected one element.");
    }
  }

  @Deviation(
      value = "With two FlowLogIds nothing is enabled, and success is said.",
      breaks = TWICE,
      enableTimeoutMillis = 1000)
  static final class DoubledParametersDoNothing extends Rules {
    private final Set<String> doubled = ConcurrentHashMap.newKeySet();

    @Override
    public boolean mayBeRepeated(String parameter) {
      return true;
    }

    @Override
    public Call understood(Call call, Map<String, List<String>> others) {
      if (call.parameters().getOrDefault("FlowLogId", List.of()).size() > 1) {
        doubled.addAll(call.parameters().get("FlowLogId"));
      }
      return call;
    }

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return doubled.contains(flowLog.flowLogId()) ? flowLog : super.enable(flowLog, now, takes);
    }
  }
}
