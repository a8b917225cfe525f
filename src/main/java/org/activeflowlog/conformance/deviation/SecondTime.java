package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;

/** Answers that are right for the first enabling of a flow log only. */
final class SecondTime {
  private SecondTime() {}

  /** Changes the successes of all enablings of a flow log but the first. */
  private abstract static class FromTheSecondOn implements AnswerFilter {
    private final Map<String, Integer> enablings = new ConcurrentHashMap<>();

    abstract Answer changed(Answer success);

    @Override
    public Answer filter(Call call, Answer answer) {
      boolean enabled = answer.name().equals("active-flow-log.success");
      return enabled && enablings.merge(call.value("FlowLogId"), 1, Integer::sum) > 1
          ? changed(answer)
          : answer;
    }
  }

  @Deviation(
      value = "Success is a JSON boolean from a flow log's second enabling on.",
      breaks = "response-parameters.shape-again")
  static final class SecondSuccessIsABoolean extends FromTheSecondOn {
    @Override
    Answer changed(Answer success) {
      return success.with("Success", true);
    }
  }

  @Deviation(
      value = "From a flow log's second enabling on the answer comes when all is done.",
      breaks = "operation.answers-before-done-again")
  static final class SecondAnswerComesWhenDone extends FromTheSecondOn {
    @Override
    Answer changed(Answer success) {
      return success.withDelay(Duration.ofMillis(1200));
    }
  }

  @Deviation(
      value = "Every call with a ClientToken is answered with one RequestId.",
      breaks = "response-parameters.request-id-is-new-with-tokens")
  static final class TokensShareARequestId implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return call.has("ClientToken")
          ? answer.withRequestId("F7DDDC17-FA06-4AC2-8F35-59D2470FCFC1")
          : answer;
    }
  }

  @Deviation(
      value = "A refusal for RegionId or CenId has no RequestId.",
      breaks = {
        "response-parameters.refusal-shape.no-region",
        "response-parameters.refusal-shape.no-instance"
      })
  static final class RefusedIdsHaveNoRequestId implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      boolean refused = answer.name().startsWith("error.Invalid");
      return refused && call.action().equals("ActiveFlowLog")
          ? answer.without("RequestId")
          : answer;
    }
  }
}
