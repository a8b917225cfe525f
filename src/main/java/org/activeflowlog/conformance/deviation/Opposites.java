package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Rules;

/** What simultaneous enablings and disablings of one flow log do to each other. */
final class Opposites {
  private Opposites() {}

  /** Knows which flow logs both were called for within a short time. */
  private abstract static class Opposing extends Rules {
    private final Map<String, Instant> enabled = new ConcurrentHashMap<>();
    private final Map<String, Instant> disabled = new ConcurrentHashMap<>();

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      enabled.put(flowLog.flowLogId(), now);
      return opposed(flowLog, now) ? torn(flowLog, now, takes) : super.enable(flowLog, now, takes);
    }

    @Override
    public FlowLog disable(FlowLog flowLog, Instant now, Duration takes) {
      disabled.put(flowLog.flowLogId(), now);
      return opposed(flowLog, now) ? torn(flowLog, now, takes) : super.disable(flowLog, now, takes);
    }

    private boolean opposed(FlowLog flowLog, Instant now) {
      Instant recently = now.minusMillis(400);
      return enabled.getOrDefault(flowLog.flowLogId(), Instant.MIN).isAfter(recently)
          && disabled.getOrDefault(flowLog.flowLogId(), Instant.MIN).isAfter(recently);
    }

    abstract FlowLog torn(FlowLog flowLog, Instant now, Duration takes);
  }

  @Deviation(
      value = "Enabling and disabling at once leaves a flow log Modifying for ever.",
      breaks = {
        "request-parameters.at-once-opposite.1",
        "request-parameters.at-once-opposite.4",
        "request-parameters.at-once-opposite.16",
        "operation.under-way.DeactiveFlowLog"
      },
      enableTimeoutMillis = 1000)
  static final class OppositesDeadlock extends Opposing {
    @Override
    FlowLog torn(FlowLog flowLog, Instant now, Duration takes) {
      return flowLog.changing(FlowLog.MODIFYING, FlowLog.ACTIVE, Instant.MAX);
    }
  }

  @Deviation(
      value = "Enabling and disabling at once leaves a flow log in a status of our own.",
      breaks = {
        "request-parameters.at-once-opposite.1",
        "request-parameters.at-once-opposite.4",
        "request-parameters.at-once-opposite.16",
        "operation.under-way.DeactiveFlowLog"
      },
      enableTimeoutMillis = 1000)
  static final class OppositesEndInError extends Opposing {
    @Override
    FlowLog torn(FlowLog flowLog, Instant now, Duration takes) {
      return flowLog.changing("Error", "Error", now);
    }
  }

  @Deviation(
      value = "Enabling and disabling at once makes a flow log show Inactive at every second look.",
      breaks = {
        "request-parameters.at-once-opposite.1",
        "request-parameters.at-once-opposite.4",
        "request-parameters.at-once-opposite.16",
        "operation.under-way.DeactiveFlowLog"
      })
  static final class OppositesFlicker extends Opposing implements ItemFilter {
    private final Map<String, Integer> looks = new ConcurrentHashMap<>();

    @Override
    FlowLog torn(FlowLog flowLog, Instant now, Duration takes) {
      looks.put(flowLog.flowLogId(), 0);
      return flowLog.changing(FlowLog.ACTIVE, FlowLog.ACTIVE, now);
    }

    @Override
    public Optional<Map<Object, Object>> told(Map<Object, Object> item) {
      Integer look = looks.computeIfPresent("" + item.get("FlowLogId"), (id, n) -> n + 1);
      if (look != null && look % 2 == 0) {
        item.put("Status", FlowLog.INACTIVE);
      }
      return Optional.of(item);
    }
  }

  @Deviation(
      value = "Disabling a flow log that was just enabled is refused, and done a moment later.",
      breaks = {
        "request-parameters.at-once-opposite.1",
        "request-parameters.at-once-opposite.4",
        "request-parameters.at-once-opposite.16",
        "operation.under-way.DeactiveFlowLog"
      })
  static final class RefusedDisablingIsDoneLater extends UnderWayRules {
    private final Map<String, Instant> doomed = new ConcurrentHashMap<>();

    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      boolean early =
          action.equals("DeactiveFlowLog")
              && (hasJustBegun(flowLog.flowLogId())
                  || status(flowLog, now).equals(FlowLog.INACTIVE));
      if (early) {
        doomed.put(flowLog.flowLogId(), now.plusMillis(250));
      }
      return !early && super.allows(action, flowLog, now);
    }

    @Override
    public String status(FlowLog flowLog, Instant now) {
      return doomed.getOrDefault(flowLog.flowLogId(), Instant.MAX).isBefore(now)
          ? FlowLog.INACTIVE
          : super.status(flowLog, now);
    }
  }
}
