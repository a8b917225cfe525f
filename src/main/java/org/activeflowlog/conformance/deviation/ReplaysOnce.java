package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Rules;

/** Repetitions that go wrong the third time, or when their flow log is gone; and odd tokens. */
final class ReplaysOnce {
  private static final String THIRD = "request-parameters.client-token-replay-a-third-time";
  private static final String GONE = "request-parameters.client-token-replay-after-deleting";
  private static final String RESERVED = "request-parameters.client-token-like-a-reserved-name";

  private ReplaysOnce() {}

  /** Counts the repetitions of each call. */
  private abstract static class Counting extends Rules {
    private final Map<String, Integer> times = new ConcurrentHashMap<>();

    abstract void thirdTime(Call call);

    @Override
    public Answer replayed(Call call, Answer first, String requestId) {
      if (times.merge(call.value("ClientToken"), 1, Integer::sum) > 2) {
        thirdTime(call);
      }
      return super.replayed(call, first, requestId);
    }
  }

  @Deviation(value = "The third repetition of a call makes the service fail.", breaks = THIRD)
  static final class ThirdRepetitionsFail extends Counting {
    @Override
    void thirdTime(Call call) {
      throw Acquainted.failure();
    }
  }

  @Deviation(value = "The third repetition of a call turns its flow log off.", breaks = THIRD)
  static final class ThirdRepetitionsTurnOff extends Counting implements ItemFilter {
    private final Set<String> off = ConcurrentHashMap.newKeySet();

    @Override
    void thirdTime(Call call) {
      off.add(call.value("FlowLogId"));
    }

    @Override
    public Optional<Map<Object, Object>> told(Map<Object, Object> item) {
      if (off.contains(String.valueOf(item.get("FlowLogId")))) {
        item.put("Status", FlowLog.INACTIVE);
      }
      return Optional.of(item);
    }
  }

  /** Answers repeated calls for deleted flow logs with a status of its own. */
  private abstract static class Missing implements AnswerFilter {
    private final Set<String> deleted = ConcurrentHashMap.newKeySet();
    private final int status;

    Missing(int status) {
      this.status = status;
    }

    @Override
    public final Answer filter(Call call, Answer answer) {
      String flowLogId = call.value("FlowLogId");
      if (call.action().equals("DeleteFlowlog") && answer.isSuccess()) {
        deleted.add(flowLogId);
      }
      boolean repeated = call.action().equals("ActiveFlowLog") && call.has("ClientToken");
      return repeated && deleted.contains(flowLogId)
          ? SiblingQueries.invalid(answer).withStatus(status)
          : answer;
    }
  }

  @Deviation(
      value = "A repeated call for a flow log that was deleted makes the service fail.",
      breaks = GONE)
  static final class GoneOnesFail extends Missing {
    GoneOnesFail() {
      super(500);
    }
  }

  @Deviation(
      value = "A repeated call for a flow log that was deleted is told that it is gone, 410.",
      breaks = GONE)
  static final class GoneOnesAreGone extends Missing {
    GoneOnesAreGone() {
      super(410);
    }
  }

  private static boolean isReserved(String token) {
    return token.equals("constructor");
  }

  @Deviation(
      value = "A token named as what every object has makes the service fail.",
      breaks = RESERVED)
  static final class ReservedTokensFail extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      if (isReserved(token)) {
        throw Acquainted.failure();
      }
      return super.acceptsCharacters(token);
    }
  }

  @Deviation(
      value = "A token named as what every object has counts as used, so that nothing is done.",
      breaks = RESERVED,
      enableTimeoutMillis = 1000)
  static final class ReservedTokensAreUsed extends Acquainted {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return isEnabling() && isReserved(token()) ? flowLog : super.enable(flowLog, now, takes);
    }
  }
}
