package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;

/** What calls that are refused while a flow log is Modifying do to it, or to themselves. */
final class HeldOnes {
  private static final String SETTINGS = "operation.modifying-refuses-settings";
  private static final String OFTEN = "operation.modifying-refuses-often";
  private static final String DISABLING = "operation.refused-under-way.disabling";
  private static final String FAULTS = "request-parameters.two-faults-modifying-";

  private HeldOnes() {}

  /** Takes one setting of a modification that it refused. */
  private abstract static class Taking implements ItemFilter {
    private final Map<String, Object> taken = new ConcurrentHashMap<>();
    private final String setting;

    Taking(String setting) {
      this.setting = setting;
    }

    abstract Object shown(String value);

    @Override
    public final Answer filter(Call call, Answer answer) {
      if (answer.name().startsWith("error.IncorrectStatus") && call.has(setting)) {
        taken.put(call.value("FlowLogId"), shown(call.value(setting)));
      }
      return ItemFilter.super.filter(call, answer);
    }

    @Override
    public final Optional<Map<Object, Object>> told(Map<Object, Object> item) {
      Object value = taken.get(String.valueOf(item.get("FlowLogId")));
      if (value != null) {
        item.put(setting, value);
      }
      return Optional.of(item);
    }
  }

  @Deviation(
      value = "A modification that is refused while a flow log is Modifying sets the interval.",
      breaks = SETTINGS)
  static final class RefusedIntervalsAreTaken extends Taking {
    RefusedIntervalsAreTaken() {
      super("Interval");
    }

    @Override
    Object shown(String value) {
      return Integer.valueOf(value);
    }
  }

  @Deviation(
      value = "A modification that is refused while a flow log is Modifying sets the description.",
      breaks = SETTINGS)
  static final class RefusedDescriptionsAreTaken extends Taking {
    RefusedDescriptionsAreTaken() {
      super("Description");
    }

    @Override
    Object shown(String value) {
      return value;
    }
  }

  /** Counts how often enabling each Modifying flow log was tried. */
  private abstract static class Counting extends Acquainted {
    private static final int MANY = 20;

    private final Map<String, AtomicInteger> times = new ConcurrentHashMap<>();

    final boolean isOneOfMany(String action, FlowLog flowLog, Instant now) {
      return action.equals("ActiveFlowLog")
          && flowLog.isChanging(now)
          && times.computeIfAbsent(flowLog.flowLogId(), id -> new AtomicInteger()).incrementAndGet()
              > MANY;
    }
  }

  @Deviation(value = "The twenty-first call for a Modifying flow log is let in.", breaks = OFTEN)
  static final class PersistenceIsRewarded extends Counting {
    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      return isOneOfMany(action, flowLog, now) || super.allows(action, flowLog, now);
    }
  }

  @Deviation(
      value = "The twenty-first call for a Modifying flow log makes the service fail.",
      breaks = OFTEN)
  static final class PersistenceMakesItFail extends Counting {
    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      if (isOneOfMany(action, flowLog, now)) {
        throw failure();
      }
      return super.allows(action, flowLog, now);
    }
  }

  /** Knows for which flow logs an enabling was refused since they were being disabled. */
  private abstract static class Stubborn extends Acquainted {
    private final Map<String, Instant> refused = new ConcurrentHashMap<>();

    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      boolean allowed = super.allows(action, flowLog, now);
      if (!allowed && action.equals("ActiveFlowLog") && flowLog.then().equals(FlowLog.INACTIVE)) {
        refused.put(flowLog.flowLogId(), now);
      }
      return allowed;
    }

    final boolean wasRefused(FlowLog flowLog, Instant now, Duration ago) {
      Instant when = refused.getOrDefault(flowLog.flowLogId(), Instant.MAX);
      return when.isBefore(now.minus(ago));
    }
  }

  @Deviation(
      value =
          "An enabling that is refused during a disabling ends that, and the flow log is Active.",
      breaks = DISABLING,
      enableDelayMillis = 1000,
      enableTimeoutMillis = 5000)
  static final class RefusedEnablingsEndADisabling extends Stubborn {
    @Override
    public String status(FlowLog flowLog, Instant now) {
      return wasRefused(flowLog, now, Duration.ZERO) ? FlowLog.ACTIVE : super.status(flowLog, now);
    }
  }

  @Deviation(
      value = "An enabling that is refused during a disabling is done when that is over.",
      breaks = DISABLING,
      enableDelayMillis = 1000,
      enableTimeoutMillis = 5000)
  static final class RefusedEnablingsFollowADisabling extends Stubborn {
    @Override
    public String status(FlowLog flowLog, Instant now) {
      boolean over = wasRefused(flowLog, now, Duration.ofMillis(1700));
      return over ? FlowLog.ACTIVE : super.status(flowLog, now);
    }
  }

  /** Answers faulty calls for Modifying flow logs with a status of its own. */
  private abstract static class Faulting extends Acquainted {
    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private final int status;

    Faulting(int status) {
      this.status = status;
    }

    @Override
    public String status(FlowLog flowLog, Instant now) {
      String shown = super.status(flowLog, now);
      if (shown.equals(FlowLog.MODIFYING)) {
        held.add(flowLog.flowLogId());
      }
      return shown;
    }

    @Override
    public boolean remembers(Refused refusal) {
      boolean faulty = !refusal.code().startsWith("IncorrectStatus");
      if (isEnabling() && faulty && held.contains(call().value("FlowLogId"))) {
        throw Refused.other(status, "InternalError", "The request processing has failed.");
      }
      return super.remembers(refusal);
    }
  }

  @Deviation(
      value = "A faulty call for a flow log that was Modifying makes the service fail.",
      breaks = {FAULTS + "unknown-instance", FAULTS + "unknown-region", FAULTS + "unknown-letter"})
  static final class HeldOnesFailAtFaults extends Faulting {
    HeldOnesFailAtFaults() {
      super(500);
    }
  }

  @Deviation(
      value = "A faulty call for a flow log that was Modifying is sent on to nowhere, 502.",
      breaks = {FAULTS + "unknown-instance", FAULTS + "unknown-region", FAULTS + "unknown-letter"})
  static final class HeldOnesAreSentOn extends Faulting {
    HeldOnesAreSentOn() {
      super(502);
    }
  }
}
