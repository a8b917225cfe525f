package org.activeflowlog.conformance.deviation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** What is refused while a flow log is Modifying, and how. */
final class WhileModifying {
  private WhileModifying() {}

  /** Lets some operations through. */
  private static class Lax extends Rules {
    private final Set<String> actions;

    Lax(String... actions) {
      this.actions = Set.of(actions);
    }

    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      return actions.contains(action) || super.allows(action, flowLog, now);
    }
  }

  @Deviation(
      value = "A Modifying flow log can be enabled.",
      breaks = {
        "operation.modifying-refuses.ActiveFlowLog",
        "operation.modifying-refuses-transit-router",
        "error-codes.IncorrectStatus.flowlog",
        "error-codes.IncorrectStatus.TrFlowlog",
        "error-codes.IncorrectStatus.TrFlowlog.again"
      })
  static final class ModifyingCanBeEnabled extends Lax {
    ModifyingCanBeEnabled() {
      super("ActiveFlowLog");
    }
  }

  @Deviation(
      value = "A Modifying flow log can be disabled.",
      breaks = "operation.modifying-refuses.DeactiveFlowLog")
  static final class ModifyingCanBeDisabled extends Lax {
    ModifyingCanBeDisabled() {
      super("DeactiveFlowLog");
    }
  }

  @Deviation(
      value = "A Modifying flow log can be renamed.",
      breaks = "operation.modifying-refuses.ModifyFlowLogAttribute")
  static final class ModifyingCanBeRenamed extends Lax {
    ModifyingCanBeRenamed() {
      super("ModifyFlowLogAttribute");
    }
  }

  @Deviation(
      value = "A Modifying flow log can be deleted.",
      breaks = "operation.modifying-refuses.DeleteFlowlog")
  static final class ModifyingCanBeDeleted extends Lax {
    ModifyingCanBeDeleted() {
      super("DeleteFlowlog");
    }
  }

  @Deviation(
      value = "Modifying does not hinder anything.",
      breaks = {
        "operation.modifying-refuses.ActiveFlowLog",
        "operation.modifying-refuses.DeactiveFlowLog",
        "operation.modifying-refuses.ModifyFlowLogAttribute",
        "operation.modifying-refuses.DeleteFlowlog",
        "operation.modifying-refuses-transit-router",
        "error-codes.IncorrectStatus.flowlog",
        "error-codes.IncorrectStatus.TrFlowlog"
      })
  static final class ModifyingHindersNothing extends Rules {
    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      return true;
    }
  }

  @Deviation(
      value = "The status of a transit router's flow log is not looked at.",
      breaks = {
        "operation.modifying-refuses-transit-router",
        "error-codes.IncorrectStatus.TrFlowlog"
      })
  static final class TransitRoutersAreForgotten extends Rules {
    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      return flowLog.isOfTransitRouter() || super.allows(action, flowLog, now);
    }
  }

  @Deviation(
      value = "Calls on a Modifying flow log are refused with a code of our own.",
      breaks = {
        "operation.modifying-refuses.ActiveFlowLog",
        "operation.modifying-refuses.DeactiveFlowLog",
        "operation.modifying-refuses.ModifyFlowLogAttribute",
        "operation.modifying-refuses.DeleteFlowlog",
        "operation.modifying-refuses-transit-router",
        "error-codes.IncorrectStatus.flowlog",
        "error-codes.IncorrectStatus.TrFlowlog"
      })
  static final class ModifyingIsAConflict extends Rules {
    @Override
    public Refused incorrectStatus(String action, FlowLog flowLog) {
      return Refused.other(409, "Conflict", "The flow log is being modified.");
    }
  }

  @Deviation(
      value = "A flow log of a transit router is refused by the code of other flow logs.",
      breaks = "error-codes.IncorrectStatus.TrFlowlog")
  static final class TransitRoutersAreNotTold extends Rules {
    @Override
    public Refused incorrectStatus(String action, FlowLog flowLog) {
      return Refused.documented("IncorrectStatus.flowlog");
    }
  }

  @Deviation(
      value = "Every flow log is refused by the code of those of transit routers.",
      breaks = {
        "operation.modifying-refuses.ActiveFlowLog",
        "operation.modifying-refuses.DeactiveFlowLog",
        "operation.modifying-refuses.ModifyFlowLogAttribute",
        "operation.modifying-refuses.DeleteFlowlog",
        "error-codes.IncorrectStatus.flowlog"
      })
  static final class AllAreTakenForTransitRouters extends Rules {
    @Override
    public Refused incorrectStatus(String action, FlowLog flowLog) {
      return Refused.documented("IncorrectStatus.TrFlowlog");
    }
  }

  @Deviation(
      value = "A call on a Modifying flow log is refused, and carried out when the time comes.",
      breaks = {
        "operation.modifying-refuses.ActiveFlowLog",
        "operation.modifying-refuses.DeactiveFlowLog",
        "operation.modifying-refuses.ModifyFlowLogAttribute",
        "operation.modifying-refuses.DeleteFlowlog",
        "operation.modifying-refuses-transit-router",
        "error-codes.IncorrectStatus.flowlog.no-effect",
        "error-codes.IncorrectStatus.TrFlowlog.no-effect"
      })
  static final class RefusedButQueued extends Rules {
    @Override
    public boolean actsDespite(Refused refusal) {
      return refusal.code().startsWith("IncorrectStatus.");
    }
  }

  @Deviation(
      value = "While a flow log is Modifying, queries do not tell where it logs to.",
      breaks = {
        "operation.modifying-keeps-settings",
        "operation.modifying-keeps-settings.transit-router"
      },
      enableDelayMillis = 500)
  static final class ModifyingHidesTheLogstore implements ItemFilter {
    @Override
    public Optional<Map<Object, Object>> told(Map<Object, Object> item) {
      if ("Modifying".equals(item.get("Status"))) {
        item.remove("ProjectName");
        item.remove("LogStoreName");
      }
      return Optional.of(item);
    }
  }

  @Deviation(
      value = "While a flow log is Modifying, queries tell another interval.",
      breaks = {
        "operation.modifying-keeps-settings",
        "operation.modifying-keeps-settings.transit-router"
      },
      enableDelayMillis = 500)
  static final class ModifyingTellsAnotherInterval implements ItemFilter {
    @Override
    public Optional<Map<Object, Object>> told(Map<Object, Object> item) {
      if ("Modifying".equals(item.get("Status"))) {
        item.put("Interval", 60);
      }
      return Optional.of(item);
    }
  }
}
