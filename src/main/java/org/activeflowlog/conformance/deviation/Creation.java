package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Rules;

/** Flow logs that come into being because somebody called for them. */
final class Creation {
  private Creation() {}

  /** Lists a flow log that was not found, from some time after that. */
  private static class Upserting extends Rules implements AnswerFilter {
    private final Map<String, Instant> missed = new ConcurrentHashMap<>();
    private final Duration after;

    Upserting(Duration after) {
      this.after = after;
    }

    @Override
    public Answer filter(Call call, Answer answer) {
      if (answer.name().equals("error.InvalidFlowlogId.NotFound")) {
        missed.putIfAbsent(call.value("FlowLogId"), now());
      }
      Instant since = missed.get(call.value("FlowLogId"));
      return call.action().equals("DescribeFlowlogs")
              && since != null
              && !now().isBefore(since.plus(after))
          ? listing(call, answer)
          : answer;
    }

    private static Answer listing(Call call, Answer answer) {
      if (!(answer.members().get("FlowLogs") instanceof Map<?, ?> wrapper)) {
        return answer;
      }
      List<Object> all = new ArrayList<>((List<?>) wrapper.get("FlowLog"));
      if (all.isEmpty()) {
        all.add(Map.of("FlowLogId", call.value("FlowLogId"), "Status", FlowLog.ACTIVE));
      }
      return answer.with("FlowLogs", Map.of("FlowLog", all));
    }
  }

  @Deviation(
      value = "A flow log that is not found is refused and created.",
      breaks = "error-codes.InvalidFlowlogId.NotFound.creates-none")
  static final class UnknownFlowLogIsCreated extends Upserting {
    UnknownFlowLogIsCreated() {
      super(Duration.ZERO);
    }
  }

  @Deviation(
      value = "A flow log that is not found is refused, and there a moment later.",
      breaks = "error-codes.InvalidFlowlogId.NotFound.creates-none")
  static final class UnknownFlowLogIsCreatedLater extends Upserting {
    UnknownFlowLogIsCreatedLater() {
      super(Duration.ofMillis(200));
    }
  }
}
