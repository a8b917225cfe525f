package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

  @Deviation(
      value = "Queries tell the status of a second ago, as from a cache.",
      breaks = "operation.keeps-settings",
      enableTimeoutMillis = 5000)
  static final class CachedQueries implements AnswerFilter {
    private static final long FOR = Duration.ofSeconds(1).toNanos();
    private final Map<Map<String, List<String>>, Kept> cache = new HashMap<>();

    private record Kept(Answer answer, long at) {}

    @Override
    public synchronized Answer filter(Call call, Answer answer) {
      if (!answer.name().equals("describe-flowlogs.success")) {
        return answer;
      }
      long now = System.nanoTime();
      Map<String, List<String>> key = new LinkedHashMap<>(call.parameters());
      Kept kept = cache.get(key);
      if (kept == null || now - kept.at() > FOR) {
        kept = new Kept(answer, now);
        cache.put(key, kept);
      }
      return kept.answer().withRequestId(answer.members().get("RequestId").toString());
    }
  }
}
