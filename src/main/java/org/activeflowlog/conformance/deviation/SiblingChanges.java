package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.Check;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Rules;

/** What disabling and modifying do to a flow log. */
final class SiblingChanges {
  private static final String MODIFYING = "ModifyFlowLogAttribute";

  private SiblingChanges() {}

  @Deviation(
      value = "Disabling is answered with success and never begins.",
      breaks = {
        "companions.disable.ends-inactive",
        "companions.disable.statuses-on-the-way",
        "companions.disable.stays-inactive",
        "companions.disable.keeps-settings",
        "companions.disable.touches-no-other"
      },
      enableTimeoutMillis = 1000)
  static final class DisablingNeverBegins extends Rules {
    @Override
    public FlowLog disable(FlowLog flowLog, Instant now, Duration takes) {
      return flowLog;
    }
  }

  @Deviation(
      value = "Disabling a flow log ends in Active.",
      breaks = {
        "companions.disable.ends-inactive",
        "companions.disable.statuses-on-the-way",
        "companions.disable.stays-inactive",
        "companions.disable.keeps-settings",
        "companions.disable.touches-no-other"
      },
      enableTimeoutMillis = 1000)
  static final class DisabledIsActive extends Rules {
    @Override
    public String endStatus(String action, String before) {
      return action.equals("DeactiveFlowLog") ? FlowLog.ACTIVE : super.endStatus(action, before);
    }
  }

  @Deviation(
      value = "A flow log that is being disabled has the status Deactivating.",
      breaks = "companions.disable.statuses-on-the-way",
      enableDelayMillis = 500)
  static final class OnTheWayDeactivating extends Rules {
    @Override
    public String transitionalStatus(String action) {
      return action.equals("DeactiveFlowLog") ? "Deactivating" : super.transitionalStatus(action);
    }
  }

  @Deviation(
      value = "A disabled flow log is Active again after a moment.",
      breaks = "companions.disable.stays-inactive")
  static final class InactiveForAMoment extends Rules {
    @Override
    public String status(FlowLog flowLog, Instant now) {
      boolean disabledHere =
          flowLog.then().equals(FlowLog.INACTIVE) && flowLog.settledAt().isAfter(Instant.EPOCH);
      boolean over = now.minusMillis(100).isAfter(flowLog.settledAt());
      return disabledHere && over ? FlowLog.ACTIVE : super.status(flowLog, now);
    }
  }

  @Deviation(
      value = "Disabling resets the flow log's description.",
      breaks = "companions.disable.keeps-settings")
  static final class DisablingForgetsTheDescription extends Rules {
    @Override
    public FlowLog disable(FlowLog flowLog, Instant now, Duration takes) {
      return super.disable(flowLog, now, takes).with("Description", "");
    }
  }

  @Deviation(
      value = "Disabling, modifying or deleting one flow log is noted in all others.",
      breaks = {
        "companions.disable.touches-no-other",
        "companions.modify.touches-no-other",
        "companions.delete.touches-no-other"
      })
  static final class ChangesAreNotedEverywhere extends Rules {
    @Override
    public FlowLog bystanderOf(String action, FlowLog other, FlowLog changed, Instant now) {
      return other.with("Description", action + " of " + changed.flowLogId());
    }
  }

  @Deviation(
      value = "Modifying is answered with success and forgets what it was given.",
      breaks = {
        "companions.modify.FlowLogName",
        "companions.modify.Description",
        "companions.modify.Interval",
        "companions.modify.inactive"
      },
      enableTimeoutMillis = 1000)
  static final class ModifyingForgets extends Rules {
    @Override
    public FlowLog change(String action, FlowLog flowLog, Instant now, Duration takes) {
      FlowLog changed = super.change(action, flowLog, now, takes);
      return action.equals(MODIFYING)
          ? changed
              .with("FlowLogName", "myFlowlog")
              .with("Description", "made for a test")
              .with("Interval", "600")
          : changed;
    }
  }

  @Deviation(
      value = "Modifying sets the capture interval to its shortest, whatever it is given.",
      breaks = {
        "companions.modify.back",
        "companions.modify.FlowLogName",
        "companions.modify.Description"
      },
      enableTimeoutMillis = 1000)
  static final class ModifyingShortensTheInterval extends Rules {
    @Override
    public FlowLog change(String action, FlowLog flowLog, Instant now, Duration takes) {
      FlowLog changed = super.change(action, flowLog, now, takes);
      return action.equals(MODIFYING) ? changed.with("Interval", "60") : changed;
    }
  }

  @Deviation(
      value = "Modifying takes the usual Interval, 600, for none.",
      breaks = "companions.modify.back",
      enableTimeoutMillis = 1000)
  static final class UsualIntervalIsNone extends Rules {
    @Override
    public Call understood(Call call, Map<String, List<String>> others) {
      if (!call.action().equals(MODIFYING) || !call.value("Interval").equals("600")) {
        return call;
      }
      Map<String, List<String>> rest = new LinkedHashMap<>(call.parameters());
      rest.remove("Interval");
      return new Call(MODIFYING, rest);
    }
  }

  @Deviation(
      value = "An Inactive flow log cannot be modified.",
      breaks = "companions.modify.inactive")
  static final class InactiveIsNotModified extends Rules {
    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      boolean inactive = status(flowLog, now).equals(FlowLog.INACTIVE);
      return super.allows(action, flowLog, now) && !(action.equals(MODIFYING) && inactive);
    }
  }

  @Deviation(
      value = "A modified flow log is Inactive.",
      breaks = {
        "companions.modify.FlowLogName",
        "companions.modify.Description",
        "companions.modify.Interval",
        "companions.modify.statuses-on-the-way",
        "companions.modify.touches-no-other"
      },
      enableTimeoutMillis = 1000)
  static final class ModifiedIsInactive extends Rules {
    @Override
    public String endStatus(String action, String before) {
      return action.equals(MODIFYING) ? FlowLog.INACTIVE : super.endStatus(action, before);
    }
  }

  @Deviation(
      value = "A flow log that is being modified has the status Updating.",
      breaks = "companions.modify.statuses-on-the-way",
      enableDelayMillis = 500)
  static final class OnTheWayUpdating extends Rules {
    @Override
    public String transitionalStatus(String action) {
      return action.equals(MODIFYING) ? "Updating" : super.transitionalStatus(action);
    }
  }

  @Deviation(
      value = "Settings may have any value.",
      breaks = {
        "companions.modify.refuses-interval",
        "companions.modify.refuses-long-name",
        "companions.modify.refuses-long-description",
        "companions.modify.refuses-linked-name",
        "companions.modify.refuses-linked-description"
      })
  static final class SettingsAreNotChecked extends Rules {
    @Override
    public List<Check> checks(String action) {
      return super.checks(action).stream().filter(check -> check != Check.SETTINGS).toList();
    }
  }

  @Deviation(
      value = "Settings that are not admissible are refused as unprocessable, 422.",
      breaks = {
        "companions.modify.refuses-interval",
        "companions.modify.refuses-long-name",
        "companions.modify.refuses-long-description",
        "companions.modify.refuses-linked-name",
        "companions.modify.refuses-linked-description"
      })
  static final class SettingsAreUnprocessable implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return call.action().equals(MODIFYING) && answer.name().equals("error.InvalidParameter")
          ? answer.withStatus(422)
          : answer;
    }
  }
}
