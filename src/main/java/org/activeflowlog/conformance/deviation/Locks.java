package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;

/** What was done once bars a flow log from something for ever. */
final class Locks {
  private Locks() {}

  @Deviation(
      value = "A flow log that a call created is never enabled again once it was disabled.",
      breaks = "operation.enables-created",
      enableTimeoutMillis = 1000)
  static final class CreatedOnesAreNotEnabledAgain extends Acquainted {
    private final Set<String> created = ConcurrentHashMap.newKeySet();

    @Override
    public FlowLog change(String action, FlowLog flowLog, Instant now, Duration takes) {
      if (action.equals("CreateFlowlog")) {
        created.add(flowLog.flowLogId());
      }
      return super.change(action, flowLog, now, takes);
    }

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return created.contains(flowLog.flowLogId()) ? flowLog : super.enable(flowLog, now, takes);
    }
  }

  /** Bars whatever was enabled. */
  private abstract static class OnceEnabled extends Barring {
    @Override
    final boolean bars(FlowLog flowLog) {
      return true;
    }
  }

  @Deviation(
      value = "A flow log that was enabled admits nothing else any more.",
      breaks = {
        "operation.active-admits.DeactiveFlowLog",
        "operation.active-admits.ModifyFlowLogAttribute"
      })
  static final class EnabledOnesAreLocked extends OnceEnabled {
    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      return !isBarred(action, flowLog) && super.allows(action, flowLog, now);
    }
  }

  @Deviation(
      value = "Any other operation on a flow log that was enabled makes the service fail.",
      breaks = {
        "operation.active-admits.DeactiveFlowLog",
        "operation.active-admits.ModifyFlowLogAttribute"
      })
  static final class EnabledOnesFailAtChanges extends OnceEnabled {
    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      if (isBarred(action, flowLog)) {
        throw failure();
      }
      return super.allows(action, flowLog, now);
    }
  }

  /** Refuses to enable what an enabling was refused for before. */
  private abstract static class OnceRefused extends Acquainted {
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    abstract boolean locks(Refused refusal);

    @Override
    public boolean remembers(Refused refusal) {
      if (isEnabling() && locks(refusal)) {
        refused.add(call().value("FlowLogId"));
      }
      return false;
    }

    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      return super.allows(action, flowLog, now)
          && !(isEnabling() && refused.contains(flowLog.flowLogId()));
    }
  }

  @Deviation(
      value = "A flow log is locked when a call for it was refused for its parameters.",
      breaks = "operation.enables-after-refusals")
  static final class FaultyCallsLock extends OnceRefused {
    @Override
    boolean locks(Refused refusal) {
      return !refusal.code().startsWith("IncorrectStatus");
    }
  }

  @Deviation(
      value = "A flow log is locked when an enabling of it was refused for its status.",
      breaks = "operation.enables-later",
      enableDelayMillis = 500)
  static final class StatusRefusalsLock extends OnceRefused {
    @Override
    boolean locks(Refused refusal) {
      return refusal.code().startsWith("IncorrectStatus");
    }
  }

  @Deviation(
      value = "Enabling sets the interval back to ten minutes.",
      breaks = "operation.keeps-modified")
  static final class EnablingResetsTheInterval extends Acquainted {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return super.enable(flowLog.with("Interval", "600"), now, takes);
    }
  }

  @Deviation(
      value = "Enabling a transit router's flow log empties its description.",
      breaks = "operation.keeps-settings-transit-router")
  static final class RoutersLoseTheirDescription extends Acquainted {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      FlowLog enabled = super.enable(flowLog, now, takes);
      return flowLog.isOfTransitRouter() ? enabled.with("Description", "") : enabled;
    }
  }

  @Deviation(
      value = "Enabling an Active flow log of a transit router makes the service fail.",
      breaks = "operation.already-active-transit-router")
  static final class ActiveRoutersFail extends Acquainted {
    @Override
    public FlowLog enableAgain(FlowLog flowLog, Instant now, Duration takes) {
      if (flowLog.isOfTransitRouter()) {
        throw failure();
      }
      return super.enableAgain(flowLog, now, takes);
    }
  }

  @Deviation(
      value = "A Modifying flow log of a transit router admits everything but enabling.",
      breaks = {
        "operation.modifying-refuses-transit-router.DeactiveFlowLog",
        "operation.modifying-refuses-transit-router.ModifyFlowLogAttribute",
        "operation.modifying-refuses-transit-router.DeleteFlowlog"
      })
  static final class RoutersAdmitChangesMeanwhile extends Acquainted {
    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      return (flowLog.isOfTransitRouter() && !action.equals("ActiveFlowLog"))
          || super.allows(action, flowLog, now);
    }
  }

  @Deviation(
      value = "Enabling a flow log that is being created makes the service fail.",
      breaks = "operation.under-way.CreateFlowlog",
      enableDelayMillis = 800)
  static final class EnablingFailsInACreation extends Acquainted {
    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      if (isEnabling() && flowLog.statusAt(now).equals("Creating")) {
        throw failure();
      }
      return super.allows(action, flowLog, now);
    }
  }

  @Deviation(
      value = "Enabling a flow log that is being created leaves it Inactive.",
      breaks = "operation.under-way.CreateFlowlog",
      enableDelayMillis = 800,
      enableTimeoutMillis = 2000)
  static final class EnablingStopsACreation extends Acquainted {
    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      return (isEnabling() && flowLog.statusAt(now).equals("Creating"))
          || super.allows(action, flowLog, now);
    }

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return flowLog.statusAt(now).equals("Creating")
          ? flowLog.changing(FlowLog.MODIFYING, FlowLog.INACTIVE, now.plus(takes))
          : super.enable(flowLog, now, takes);
    }
  }
}
