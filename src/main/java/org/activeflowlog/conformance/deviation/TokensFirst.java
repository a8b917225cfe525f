package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
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

/** A ClientToken makes the service forget something else. */
final class TokensFirst {
  private static final String CLAUSES = "request-parameters.client-token-";

  private TokensFirst() {}

  @Deviation(
      value = "With a used token success is said although FlowLogId is missing or unknown.",
      breaks = {CLAUSES + "with-flow-log-id-missing", CLAUSES + "with-flow-log-id-unknown"})
  static final class UsedTokensNeedNoFlowLog extends Acquainted {
    @Override
    public List<Check> checks(String action) {
      return Stream.concat(Stream.of(Check.REPLAY), super.checks(action).stream()).toList();
    }

    @Override
    public boolean areSame(Map<String, List<String>> first, Map<String, List<String>> now) {
      return !isKnown(call().value("FlowLogId")) || super.areSame(first, now);
    }
  }

  @Deviation(
      value = "With a used token a FlowLogId that is missing or unknown makes the service fail.",
      breaks = {CLAUSES + "with-flow-log-id-missing", CLAUSES + "with-flow-log-id-unknown"})
  static final class UsedTokensFailWithoutFlowLog extends Acquainted {
    @Override
    public boolean remembers(Refused refusal) {
      if (isEnabling() && !token().isEmpty() && !isKnown(call().value("FlowLogId"))) {
        throw failure();
      }
      return false;
    }
  }

  /** Does something of its own with the token of a call that lacked a parameter. */
  private abstract static class AfterMissing extends Acquainted {
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    abstract FlowLog again(FlowLog flowLog);

    @Override
    public boolean remembers(Refused refusal) {
      if (isEnabling() && refusal.code().startsWith("Missing") && !token().isEmpty()) {
        used.add(token());
      }
      return false;
    }

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return used.contains(token()) ? again(flowLog) : super.enable(flowLog, now, takes);
    }
  }

  @Deviation(
      value = "The token of a call that lacked a parameter succeeds and does nothing.",
      breaks = {CLAUSES + "after-a-missing-FlowLogId", CLAUSES + "after-a-missing-RegionId"})
  static final class IncompleteCallsUseTokensUp extends AfterMissing {
    @Override
    FlowLog again(FlowLog flowLog) {
      return flowLog;
    }
  }

  @Deviation(
      value = "The token of a call that lacked a parameter makes the service fail later.",
      breaks = {CLAUSES + "after-a-missing-FlowLogId", CLAUSES + "after-a-missing-RegionId"})
  static final class IncompleteCallsSpoilTokens extends AfterMissing {
    @Override
    FlowLog again(FlowLog flowLog) {
      throw failure();
    }
  }

  @Deviation(
      value = "A call refused for its flow log succeeds when it is repeated with its token.",
      breaks = {
        "error-codes.ProjectOrLogstoreNotExist.again",
        "error-codes.RuleExist.again",
        "error-codes.IncorrectStatus.TrFlowlog.again",
        "error-codes.InvalidFlowlogId.NotFound.again",
        "error-codes.SourceProjectNotExist.again",
        "error-codes.OperationUnsupported.action.again",
        "error-codes.QuotaExceeded.FlowlogCount.again",
        "error-codes.InvalidFlowlogId.exist.again"
      })
  static final class RefusedCallsSucceedAgain extends Acquainted {
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    @Override
    public boolean remembers(Refused refusal) {
      if (isEnabling() && !token().isEmpty()) {
        refused.add(token());
      }
      return false;
    }

    @Override
    public List<Check> checks(String action) {
      return refused.contains(token()) ? List.of() : super.checks(action);
    }
  }

  @Deviation(
      value = "A Modifying flow log admits an enabling that has a token.",
      breaks = "operation.modifying-refuses-with-a-token")
  static final class TokensPassWhileModifying extends Acquainted {
    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      return (isEnabling() && !token().isEmpty()) || super.allows(action, flowLog, now);
    }
  }

  @Deviation(
      value = "With a token the answer comes when all is done, and that takes long.",
      breaks = "operation.answers-before-done-with-a-token")
  static final class TokensAreAnsweredWhenDone implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      boolean enabling = answer.name().equals("active-flow-log.success");
      return enabling && call.has("ClientToken")
          ? answer.withDelay(Duration.ofMillis(1200))
          : answer;
    }
  }

  @Deviation(
      value = "Success is a JSON boolean if the call had a token.",
      breaks = {"response-parameters.shape-with-a-token", "response-parameters.shape-of-a-replay"})
  static final class TokensMakeSuccessABoolean implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      boolean enabling = answer.name().equals("active-flow-log.success");
      return enabling && call.has("ClientToken") ? answer.with("Success", true) : answer;
    }
  }

  @Deviation(
      value = "RequestIds are counted for each flow log by itself.",
      breaks = "response-parameters.request-id-is-new-everywhere")
  static final class RequestIdsOfEachFlowLog implements AnswerFilter {
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    @Override
    public Answer filter(Call call, Answer answer) {
      return call.action().equals("ActiveFlowLog")
          ? answer.withRequestId(
              "F7DDDC17-FA06-4AC2-8F35-%012d"
                  .formatted(counts.merge(call.value("FlowLogId"), 1, Integer::sum)))
          : answer;
    }
  }
}
