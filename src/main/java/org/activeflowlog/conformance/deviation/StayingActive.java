package org.activeflowlog.conformance.deviation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
      breaks = {"operation.stays-active", "operation.stays-active-for-long"})
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
      value = "A flow log is Active for three seconds and then Inactive again.",
      breaks = "operation.stays-active-for-long")
  static final class ActiveForThreeSeconds extends ActiveForAMoment {
    ActiveForThreeSeconds() {
      super(3000);
    }
  }

  @Deviation(
      value = "An Active flow log shows Modifying at every second look.",
      breaks = {"operation.stays-active", "operation.stays-active-untouched"})
  static final class ActiveFlickers implements ItemFilter {
    private final Map<String, Integer> looks = new ConcurrentHashMap<>();

    @Override
    public Optional<Map<Object, Object>> told(Map<Object, Object> item) {
      boolean active = FlowLog.ACTIVE.equals(item.get("Status"));
      if (active && looks.merge("" + item.get("FlowLogId"), 1, Integer::sum) % 2 == 0) {
        item.put("Status", FlowLog.MODIFYING);
      }
      return Optional.of(item);
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
