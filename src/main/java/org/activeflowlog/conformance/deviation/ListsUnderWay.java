package org.activeflowlog.conformance.deviation;

import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;

/** Lists that cope with no flow log that is being changed, unless they are asked for it alone. */
final class ListsUnderWay {
  private static final String CLAUSE = "companions.filter.under-way";

  private ListsUnderWay() {}

  private static boolean isLong(Call call, Answer answer) {
    return SiblingQueries.lists(answer) && !call.has("FlowLogId");
  }

  private static boolean isModifying(Object item) {
    return FlowLog.MODIFYING.equals(((Map<?, ?>) item).get("Status"));
  }

  @Deviation(
      value = "Only a query by FlowLogId lists a flow log that is Modifying.",
      breaks = CLAUSE,
      enableDelayMillis = 1000,
      enableTimeoutMillis = 4000)
  static final class ListsHideModifyingOnes implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      if (!isLong(call, answer)) {
        return answer;
      }
      List<?> rest =
          SiblingQueries.listed(answer).stream().filter(item -> !isModifying(item)).toList();
      return answer.with("FlowLogs", Map.of("FlowLog", rest));
    }
  }

  @Deviation(
      value = "A query without a FlowLogId fails while a flow log that fits is Modifying.",
      breaks = CLAUSE,
      enableDelayMillis = 1000,
      enableTimeoutMillis = 4000)
  static final class ListsFailForModifyingOnes implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return isLong(call, answer)
              && SiblingQueries.listed(answer).stream().anyMatch(ListsUnderWay::isModifying)
          ? SiblingQueries.invalid(answer)
          : answer;
    }
  }
}
