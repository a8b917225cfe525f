package org.activeflowlog.conformance.deviation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Rules;

/** What DescribeFlowlogs tells of a flow log. */
final class Queries {
  private Queries() {}

  @Deviation(
      value = "A Modifying flow log cannot be queried.",
      breaks = "operation.modifying-is-queried")
  static final class QueriesRefusedWhileModifying extends Rules {
    @Override
    public boolean answersQueries(FlowLog flowLog, Instant now) {
      return !flowLog.isChanging(now);
    }
  }

  @Deviation(
      value = "A Modifying flow log is listed as Active already.",
      breaks = "operation.modifying-is-queried")
  static final class ModifyingIsListedAsActive extends Rules {
    @Override
    public String status(FlowLog flowLog, Instant now) {
      return flowLog.isChanging(now) ? FlowLog.ACTIVE : super.status(flowLog, now);
    }
  }

  @Deviation(
      value = "A Modifying flow log is missing from the list.",
      breaks = "operation.modifying-is-queried")
  static final class ModifyingIsNotListed implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      if (!(answer.members().get("FlowLogs") instanceof Map<?, ?> wrapper)) {
        return answer;
      }
      List<?> all = (List<?>) wrapper.get("FlowLog");
      List<?> rest = all.stream().filter(each -> !isModifying((Map<?, ?>) each)).toList();
      return answer.with("FlowLogs", Map.of("FlowLog", rest));
    }

    private static boolean isModifying(Map<?, ?> item) {
      return FlowLog.MODIFYING.equals(item.get("Status"));
    }
  }
}
