package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Rules;

/** What becomes of a renaming and an enabling that come at the same moment. */
final class Renames {
  private static final String CLAUSES = "operation.at-once-renamed.";

  private Renames() {}

  /** Knows which of them came together, and what a flow log was called before. */
  private abstract static class Meeting extends Rules implements ItemFilter {
    private static final Duration MOMENT = Duration.ofMillis(100);

    private final Map<String, Instant> enabled = new ConcurrentHashMap<>();
    private final Map<String, Instant> renamed = new ConcurrentHashMap<>();
    private final Map<String, Object> names = new ConcurrentHashMap<>();

    abstract void meet(Map<Object, Object> item, Object nameBefore);

    @Override
    public final Answer filter(Call call, Answer answer) {
      if (answer.isSuccess() && call.action().equals("ActiveFlowLog")) {
        enabled.put(call.value("FlowLogId"), now());
      }
      if (answer.isSuccess() && call.has("FlowLogName") && call.has("FlowLogId")) {
        renamed.put(call.value("FlowLogId"), now());
      }
      return ItemFilter.super.filter(call, answer);
    }

    @Override
    public final Optional<Map<Object, Object>> told(Map<Object, Object> item) {
      String flowLogId = String.valueOf(item.get("FlowLogId"));
      if (met(flowLogId)) {
        meet(item, names.get(flowLogId));
      } else {
        names.put(flowLogId, item.get("FlowLogName"));
      }
      return Optional.of(item);
    }

    private boolean met(String flowLogId) {
      Instant one = enabled.get(flowLogId);
      Instant other = renamed.get(flowLogId);
      return one != null
          && other != null
          && Duration.between(one, other).abs().compareTo(MOMENT) < 0;
    }
  }

  @Deviation(
      value = "A renaming that comes at the same moment as an enabling is lost.",
      breaks = {CLAUSES + "1", CLAUSES + "8"})
  static final class RenamingIsLost extends Meeting {
    @Override
    void meet(Map<Object, Object> item, Object nameBefore) {
      item.put("FlowLogName", nameBefore);
    }
  }

  @Deviation(
      value = "An enabling that comes at the same moment as a renaming is lost.",
      breaks = {CLAUSES + "1", CLAUSES + "8"})
  static final class EnablingIsLost extends Meeting {
    @Override
    void meet(Map<Object, Object> item, Object nameBefore) {
      item.put("Status", FlowLog.INACTIVE);
    }
  }
}
