package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Rules;

/** How flow logs come and go, and what is said of those that are not there. */
final class SiblingLives {
  private SiblingLives() {}

  @Deviation(
      value = "A new flow log has a name, a description and an interval of the service's choice.",
      breaks = {
        "companions.create.listed.FlowLogName",
        "companions.create.listed.Description",
        "companions.create.listed.Interval"
      },
      enableTimeoutMillis = 1000)
  static final class CreatingChoosesForItself extends Rules {
    @Override
    public FlowLog change(String action, FlowLog flowLog, Instant now, Duration takes) {
      FlowLog changed = super.change(action, flowLog, now, takes);
      return action.equals("CreateFlowlog")
          ? changed
              .with("FlowLogName", "flow-log-1")
              .with("Description", "")
              .with("Interval", "600")
          : changed;
    }
  }

  @Deviation(
      value = "A new flow log has to be enabled first.",
      breaks = {
        "companions.create.ends-active",
        "companions.create.listed.FlowLogName",
        "companions.create.listed.Description",
        "companions.create.listed.Interval",
        "companions.create.listed.Tag"
      },
      enableTimeoutMillis = 1000)
  static final class CreatedIsInactive extends Rules {
    @Override
    public String endStatus(String action, String before) {
      return action.equals("CreateFlowlog") ? FlowLog.INACTIVE : super.endStatus(action, before);
    }
  }

  @Deviation(
      value = "A flow log that is being created has the status Modifying.",
      breaks = "companions.create.ends-active",
      enableDelayMillis = 500)
  static final class CreatingIsModifying extends Rules {
    @Override
    public String transitionalStatus(String action) {
      return action.equals("CreateFlowlog") ? FlowLog.MODIFYING : super.transitionalStatus(action);
    }
  }

  @Deviation(
      value = "A flow log that is being deleted has the status Modifying.",
      breaks = "companions.delete.ends-unlisted",
      enableDelayMillis = 500)
  static final class DeletingIsModifying extends Rules {
    @Override
    public String transitionalStatus(String action) {
      return action.equals("DeleteFlowlog") ? FlowLog.MODIFYING : super.transitionalStatus(action);
    }
  }

  @Deviation(
      value = "A deleted flow log is Inactive and stays in the list.",
      breaks = {"companions.delete.ends-unlisted", "companions.delete.touches-no-other"},
      enableTimeoutMillis = 1000)
  static final class DeletedIsInactive extends Rules {
    @Override
    public String endStatus(String action, String before) {
      return action.equals("DeleteFlowlog") ? FlowLog.INACTIVE : super.endStatus(action, before);
    }
  }

  @Deviation(
      value = "Calls on flow logs that are not there succeed, and so do calls on none.",
      breaks = {
        "companions.not-found.DeactiveFlowLog",
        "companions.not-found.ModifyFlowLogAttribute",
        "companions.not-found.DeleteFlowlog",
        "companions.required.DeactiveFlowLog",
        "companions.required.ModifyFlowLogAttribute",
        "companions.required.DeleteFlowlog",
        "companions.delete.then-not-found"
      })
  static final class NothingIsEverMissing extends Rules {
    @Override
    public List<String> required(String action, String edition) {
      return List.of();
    }

    @Override
    public boolean refusesUnknown(String flowLogId) {
      return false;
    }
  }
}
