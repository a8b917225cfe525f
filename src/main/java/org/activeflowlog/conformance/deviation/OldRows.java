package org.activeflowlog.conformance.deviation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;

/** Lists that show a flow log once more after it was enabled. */
final class OldRows {
  private static final String CLAUSE = "operation.query-lists-it-once";

  private OldRows() {}

  /** Adds a row for each that was enabled. */
  private abstract static class Adding implements AnswerFilter {
    private final Set<String> enabled = ConcurrentHashMap.newKeySet();

    /** All rows of one flow log, given the one that is right. */
    abstract Stream<Map<?, ?>> rows(Map<?, ?> item);

    @Override
    public final Answer filter(Call call, Answer answer) {
      if (answer.name().equals("active-flow-log.success")) {
        enabled.add(call.value("FlowLogId"));
      }
      return answer.members().get("FlowLogs") instanceof Map<?, ?> list
              && list.get("FlowLog") instanceof List<?> items
          ? answer.with("FlowLogs", Map.of("FlowLog", items.stream().flatMap(this::told).toList()))
          : answer;
    }

    private Stream<Map<?, ?>> told(Object item) {
      Map<?, ?> row = (Map<?, ?>) item;
      return enabled.contains(String.valueOf(row.get("FlowLogId"))) ? rows(row) : Stream.of(row);
    }
  }

  @Deviation(
      value = "An enabled flow log is listed as it is now and, behind that, as it was.",
      breaks = CLAUSE)
  static final class OldRowsStay extends Adding {
    @Override
    Stream<Map<?, ?>> rows(Map<?, ?> item) {
      Map<Object, Object> old = new LinkedHashMap<>(item);
      old.put("Status", FlowLog.INACTIVE);
      return Stream.of(item, old);
    }
  }

  @Deviation(value = "An enabled flow log is listed twice.", breaks = CLAUSE)
  static final class EnabledOnesAreListedTwice extends Adding {
    @Override
    Stream<Map<?, ?>> rows(Map<?, ?> item) {
      return Stream.of(item, item);
    }
  }
}
