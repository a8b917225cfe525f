package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.FlowLog;

/** What becomes of flow logs some seconds after a call that was not to touch them. */
final class Afterwards {
  private static final String OTHERS = "operation.touches-no-other-later";
  private static final String NEIGHBOURS = "operation.touches-no-other-of-its-instance-later";
  private static final String LATE = ".no-late-effect";
  private static final String ACTIVE = "operation.already-active-for-long";
  private static final String RESTED = "operation.enables-after-a-while";

  private Afterwards() {}

  /** Knows since when something is due. */
  private abstract static class Due extends Acquainted {
    private final Map<String, Instant> due = new ConcurrentHashMap<>();

    final void note(String flowLogId, Duration after) {
      due.putIfAbsent(flowLogId, now().plus(after));
    }

    final boolean isDue(String flowLogId) {
      return now().isAfter(due.getOrDefault(flowLogId, Instant.MAX));
    }
  }

  /** Lets every other Inactive flow log follow the one that is enabled. */
  private abstract static class Following extends Due {
    @Override
    public FlowLog bystander(FlowLog other, FlowLog enabled, Instant now) {
      note(other.flowLogId(), Duration.ofMillis(1700));
      return super.bystander(other, enabled, now);
    }
  }

  @Deviation(
      value = "Two seconds after an enabling all other Inactive flow logs are Active too.",
      breaks = {OTHERS, NEIGHBOURS})
  static final class OthersFollow extends Following {
    @Override
    public String status(FlowLog flowLog, Instant now) {
      String status = super.status(flowLog, now);
      boolean follows = status.equals(FlowLog.INACTIVE) && isDue(flowLog.flowLogId());
      return follows ? FlowLog.ACTIVE : status;
    }
  }

  @Deviation(
      value = "Two seconds after an enabling the interval of all other flow logs is another one.",
      breaks = {OTHERS, NEIGHBOURS})
  static final class OthersTakeTheInterval extends Following implements ItemFilter {
    @Override
    public Optional<Map<Object, Object>> told(Map<Object, Object> item) {
      if (isDue(String.valueOf(item.get("FlowLogId")))) {
        item.put("Interval", 60);
      }
      return Optional.of(item);
    }
  }

  /** Remembers what was refused for the reasons in the page's table of codes. */
  private abstract static class Troubled extends Due {
    @Override
    public Optional<String> trouble(String action, FlowLog flowLog) {
      Optional<String> code = super.trouble(action, flowLog);
      code.ifPresent(why -> note(flowLog.flowLogId(), Duration.ofMillis(2200)));
      return code;
    }
  }

  @Deviation(
      value = "What was refused for its project, rule or quota is enabled two seconds later.",
      breaks = {
        "error-codes.ProjectOrLogstoreNotExist" + LATE,
        "error-codes.SourceProjectNotExist" + LATE,
        "error-codes.OperationUnsupported.action" + LATE,
        "error-codes.RuleExist" + LATE,
        "error-codes.QuotaExceeded.FlowlogCount" + LATE,
        "error-codes.InvalidFlowlogId.exist" + LATE
      })
  static final class TroubledOnesAreEnabledLater extends Troubled {
    @Override
    public String status(FlowLog flowLog, Instant now) {
      return isDue(flowLog.flowLogId()) ? FlowLog.ACTIVE : super.status(flowLog, now);
    }
  }

  @Deviation(
      value = "What was refused for its project, rule or quota loses its description later.",
      breaks = {
        "error-codes.ProjectOrLogstoreNotExist" + LATE,
        "error-codes.SourceProjectNotExist" + LATE,
        "error-codes.OperationUnsupported.action" + LATE,
        "error-codes.RuleExist" + LATE,
        "error-codes.QuotaExceeded.FlowlogCount" + LATE,
        "error-codes.InvalidFlowlogId.exist" + LATE
      })
  static final class TroubledOnesLoseTheirWords extends Troubled implements ItemFilter {
    @Override
    public Optional<Map<Object, Object>> told(Map<Object, Object> item) {
      if (isDue(String.valueOf(item.get("FlowLogId")))) {
        item.put("Description", "");
      }
      return Optional.of(item);
    }
  }

  /** Shows a status of what was enabled although it was Active. */
  private abstract static class Ending extends Due {
    private final String shown;

    Ending(String shown) {
      this.shown = shown;
    }

    @Override
    public FlowLog enableAgain(FlowLog flowLog, Instant now, Duration takes) {
      note(flowLog.flowLogId(), Duration.ofMillis(2200));
      return super.enableAgain(flowLog, now, takes);
    }

    @Override
    public String status(FlowLog flowLog, Instant now) {
      return isDue(flowLog.flowLogId()) ? shown : super.status(flowLog, now);
    }
  }

  @Deviation(
      value = "Two seconds after an Active flow log was enabled once more it is Inactive.",
      breaks = ACTIVE)
  static final class ActiveOnesEndLater extends Ending {
    ActiveOnesEndLater() {
      super(FlowLog.INACTIVE);
    }
  }

  @Deviation(
      value =
          "Two seconds after an Active flow log was enabled once more it is Modifying for ever.",
      breaks = ACTIVE)
  static final class ActiveOnesGoOnLater extends Ending {
    ActiveOnesGoOnLater() {
      super(FlowLog.MODIFYING);
    }
  }

  /** Knows since when each flow log is off. */
  private abstract static class Resting extends Acquainted {
    private static final Duration LONG = Duration.ofSeconds(3);

    private final Map<String, Instant> off = new ConcurrentHashMap<>();

    @Override
    public FlowLog disable(FlowLog flowLog, Instant now, Duration takes) {
      off.put(flowLog.flowLogId(), now.plus(takes));
      return super.disable(flowLog, now, takes);
    }

    final boolean restsLong(FlowLog flowLog, Instant now) {
      Instant since = off.getOrDefault(flowLog.flowLogId(), Instant.MAX);
      return since.isBefore(now.minus(LONG));
    }
  }

  @Deviation(
      value = "What was off for three seconds is not enabled any more, whatever is answered.",
      breaks = RESTED,
      enableTimeoutMillis = 1000)
  static final class RestedOnesStayOff extends Resting {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return restsLong(flowLog, now) ? flowLog : super.enable(flowLog, now, takes);
    }
  }

  @Deviation(
      value = "What was off for three seconds makes the service fail when it is enabled.",
      breaks = RESTED)
  static final class RestedOnesFail extends Resting {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      if (restsLong(flowLog, now)) {
        throw failure();
      }
      return super.enable(flowLog, now, takes);
    }
  }
}
