package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.FlowLog;

/** What does not last. */
final class Throughout {
  private static final String ACTIVE = "operation.stays-active-throughout";
  private static final String INACTIVE = "operation.stays-inactive-throughout";
  private static final String DISABLED = "operation.stays-disabled-throughout";
  private static final String REFUSED = "operation.refusals-have-no-effect-throughout";
  private static final String USED = "request-parameters.client-token-replay-throughout";
  private static final String ENABLED = "operation.enables-after-many-calls";

  private Throughout() {}

  /** Knows which flow logs have been looked at for three seconds. */
  private abstract static class Ageing extends Acquainted {
    private static final Duration LONG = Duration.ofSeconds(3);

    private final Map<String, Instant> first = new ConcurrentHashMap<>();
    private final Set<String> old = ConcurrentHashMap.newKeySet();

    @Override
    public String status(FlowLog flowLog, Instant now) {
      Instant since = first.computeIfAbsent(flowLog.flowLogId(), id -> now);
      if (since.isBefore(now.minus(LONG))) {
        old.add(flowLog.flowLogId());
      }
      return super.status(flowLog, now);
    }

    final boolean isOld(String flowLogId) {
      return old.contains(flowLogId);
    }
  }

  @Deviation(
      value = "A flow log that is three seconds old has lost its description.",
      breaks = {
        ACTIVE,
        ACTIVE + ".transit-router",
        INACTIVE,
        DISABLED,
        REFUSED,
        USED,
        USED + "-active",
        ENABLED
      })
  static final class OldOnesLoseTheirWords extends Ageing implements ItemFilter {
    @Override
    public Optional<Map<Object, Object>> told(Map<Object, Object> item) {
      if (isOld(String.valueOf(item.get("FlowLogId")))) {
        item.put("Description", "");
      }
      return Optional.of(item);
    }
  }

  @Deviation(
      value = "A flow log that is three seconds old has another interval.",
      breaks = {ACTIVE, ACTIVE + ".created", INACTIVE, DISABLED, ENABLED})
  static final class OldOnesLoseTheirInterval extends Ageing implements ItemFilter {
    @Override
    public Optional<Map<Object, Object>> told(Map<Object, Object> item) {
      if (isOld(String.valueOf(item.get("FlowLogId")))) {
        item.put("Interval", 60);
      }
      return Optional.of(item);
    }
  }

  @Deviation(
      value = "A flow log that is three seconds old is shown as the opposite of what it is.",
      breaks = {
        ACTIVE,
        ACTIVE + ".transit-router",
        ACTIVE + ".created",
        INACTIVE,
        DISABLED,
        REFUSED,
        USED,
        USED + "-active"
      })
  static final class OldOnesAreInverted extends Ageing {
    @Override
    public String status(FlowLog flowLog, Instant now) {
      String status = super.status(flowLog, now);
      String opposite = status.equals(FlowLog.ACTIVE) ? FlowLog.INACTIVE : FlowLog.ACTIVE;
      return isOld(flowLog.flowLogId()) ? opposite : status;
    }
  }

  @Deviation(
      value = "A flow log that is three seconds old makes the service fail when it is enabled.",
      breaks = ENABLED)
  static final class OldOnesFail extends Ageing {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      String unused = status(flowLog, now); // Looks at it once more.
      if (isOld(flowLog.flowLogId())) {
        throw failure();
      }
      return super.enable(flowLog, now, takes);
    }
  }
}
