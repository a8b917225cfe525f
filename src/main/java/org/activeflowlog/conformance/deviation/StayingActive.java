package org.activeflowlog.conformance.deviation;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Rules;

/** Active, and not for good. */
final class StayingActive {
  private StayingActive() {}

  @Deviation(
      value = "A flow log is Active for a moment and then Inactive again.",
      breaks = "operation.stays-active")
  static class ActiveForAMoment extends Rules {
    private final int millis;

    ActiveForAMoment() {
      this(60);
    }

    ActiveForAMoment(int millis) {
      this.millis = millis;
    }

    @Override
    public String status(FlowLog flowLog, Instant now) {
      boolean over = now.minusMillis(millis).isAfter(flowLog.settledAt());
      return enabledHere(flowLog) && over ? FlowLog.INACTIVE : super.status(flowLog, now);
    }

    private static boolean enabledHere(FlowLog flowLog) {
      return flowLog.then().equals(FlowLog.ACTIVE) && flowLog.settledAt().isAfter(Instant.EPOCH);
    }
  }

  @Deviation(
      value = "A flow log is Active for half a second and then Inactive again.",
      breaks = "operation.stays-active")
  static final class ActiveForHalfASecond extends ActiveForAMoment {
    ActiveForHalfASecond() {
      super(500);
    }
  }

  @Deviation(
      value = "A flow log is Active for a second and then Inactive again.",
      breaks = "operation.stays-active")
  static final class ActiveForASecond extends ActiveForAMoment {
    ActiveForASecond() {
      super(1000);
    }
  }

  @Deviation(
      value = "An Active flow log shows Modifying at every second look.",
      breaks = {"operation.stays-active", "operation.stays-active-untouched"})
  static final class ActiveFlickers implements AnswerFilter {
    private final Map<String, Integer> looks = new ConcurrentHashMap<>();

    @Override
    public Answer filter(Call call, Answer answer) {
      return answer.members().get("FlowLogs") instanceof Map<?, ?> list
              && list.get("FlowLog") instanceof List<?> items
          ? answer.with("FlowLogs", Map.of("FlowLog", items.stream().map(this::told).toList()))
          : answer;
    }

    private Map<Object, Object> told(Object item) {
      Map<Object, Object> told = new LinkedHashMap<>((Map<?, ?>) item);
      boolean active = FlowLog.ACTIVE.equals(told.get("Status"));
      if (active && looks.merge("" + told.get("FlowLogId"), 1, Integer::sum) % 2 == 0) {
        told.put("Status", FlowLog.MODIFYING);
      }
      return told;
    }
  }

  @Deviation(
      value = "An Active flow log becomes Inactive when it has been looked at a few times.",
      breaks = {"operation.stays-active", "operation.stays-active-untouched"})
  static final class WornOutByQueries extends Rules {
    private final Map<String, Integer> looks = new HashMap<>();

    @Override
    public String status(FlowLog flowLog, Instant now) {
      String status = super.status(flowLog, now);
      boolean active = status.equals(FlowLog.ACTIVE);
      return active && looks.merge(flowLog.flowLogId(), 1, Integer::sum) > 8
          ? FlowLog.INACTIVE
          : status;
    }
  }
}
