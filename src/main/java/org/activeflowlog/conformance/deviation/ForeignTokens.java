package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;

/** What a key that is not authorized does to the ClientTokens that it came with. */
final class ForeignTokens {
  private static final String CLAUSE = "error-codes.Unauthorized.leaves-the-token";

  private ForeignTokens() {}

  /** Knows the tokens that a key came with in vain. */
  private abstract static class Stealing extends Acquainted implements AnswerFilter {
    private final Set<String> stolen = ConcurrentHashMap.newKeySet();

    abstract FlowLog robbed(FlowLog flowLog);

    @Override
    public Answer filter(Call call, Answer answer) {
      if (answer.name().equals("error.Unauthorized") && call.has("ClientToken")) {
        stolen.add(call.value("ClientToken"));
      }
      return answer;
    }

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return isEnabling() && stolen.contains(token())
          ? robbed(flowLog)
          : super.enable(flowLog, now, takes);
    }
  }

  @Deviation(
      value =
          "A token that came with a key without rights is used up: its owner gets nothing done.",
      breaks = CLAUSE,
      enableTimeoutMillis = 1000)
  static final class ForeignersUseTokensUp extends Stealing {
    @Override
    FlowLog robbed(FlowLog flowLog) {
      return flowLog;
    }
  }

  @Deviation(
      value = "A token that came with a key without rights makes the service fail for its owner.",
      breaks = CLAUSE)
  static final class ForeignersSpoilTokens extends Stealing {
    @Override
    FlowLog robbed(FlowLog flowLog) {
      throw failure();
    }
  }
}
