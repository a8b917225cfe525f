package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Rules;

/** What is right once and wrong the next time, for some flow logs or refusals only. */
final class TheNextTime {
  private static final String ROUTERS = "operation.keeps-settings-transit-router-again";
  private static final String REPEATED = "operation.modifying-refuses-a-repeated-call";

  private TheNextTime() {}

  /** Changes a transit router's flow log whenever it is enabled but for the first time. */
  private abstract static class Routed extends Rules {
    private final Set<String> enabled = ConcurrentHashMap.newKeySet();

    abstract FlowLog changed(FlowLog flowLog);

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      boolean again = !enabled.add(flowLog.flowLogId()) && flowLog.isOfTransitRouter();
      return super.enable(again ? changed(flowLog) : flowLog, now, takes);
    }
  }

  @Deviation(
      value = "A transit router's flow log loses its description when it is enabled once more.",
      breaks = ROUTERS)
  static final class RoutersLoseTheirWords extends Routed {
    @Override
    FlowLog changed(FlowLog flowLog) {
      return flowLog.with("Description", "");
    }
  }

  @Deviation(
      value = "A transit router's flow log is renamed when it is enabled once more.",
      breaks = ROUTERS)
  static final class RoutersAreRenamed extends Routed {
    @Override
    FlowLog changed(FlowLog flowLog) {
      return flowLog.with("FlowLogName", "restored");
    }
  }

  @Deviation(
      value = "A call that was refused for the status is let in when it is repeated.",
      breaks = REPEATED)
  static final class RepeatedCallsAreLetIn extends Acquainted {
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      boolean allowed = super.allows(action, flowLog, now);
      return allowed || (isEnabling() && !token().isEmpty() && !refused.add(token()));
    }
  }

  @Deviation(
      value = "A call that was refused for the status is not found when it is repeated.",
      breaks = REPEATED)
  static final class RepeatedCallsAreNotFound implements AnswerFilter {
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    @Override
    public Answer filter(Call call, Answer answer) {
      String token = call.value("ClientToken");
      boolean status = answer.name().startsWith("error.IncorrectStatus") && !token.isEmpty();
      return status && !refused.add(token) ? answer.with("Code", "OperationFailed") : answer;
    }
  }

  @Deviation(
      value = "A refusal's message lacks its full stop when it is told once more.",
      breaks = {
        "error-codes.ProjectOrLogstoreNotExist.again.message",
        "error-codes.SourceProjectNotExist.again.message",
        "error-codes.OperationUnsupported.action.again.message",
        "error-codes.RuleExist.again.message",
        "error-codes.QuotaExceeded.FlowlogCount.again.message",
        "error-codes.InvalidFlowlogId.exist.again.message",
        "error-codes.InvalidFlowlogId.NotFound.again.message",
        "error-codes.IncorrectStatus.flowlog.again.message",
        "error-codes.IncorrectStatus.TrFlowlog.again.message",
        "error-codes.Unauthorized.again.message"
      })
  static final class MessagesLoseTheirStop implements AnswerFilter {
    private final Map<String, Integer> times = new ConcurrentHashMap<>();

    @Override
    public Answer filter(Call call, Answer answer) {
      boolean refused = call.action().equals("ActiveFlowLog") && !answer.isSuccess();
      String what = call.value("FlowLogId") + answer.members().get("Code");
      return refused && times.merge(what, 1, Integer::sum) > 1
          ? answer.with("Message", withoutStop(answer.members().get("Message")))
          : answer;
    }

    private static String withoutStop(Object message) {
      return String.valueOf(message).replaceAll("\\.$", "");
    }
  }
}
