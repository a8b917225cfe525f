package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** What further calls do to an enabling that is under way. */
final class UnderWay {
  private UnderWay() {}

  private static boolean isUntimely(Refused refusal) {
    return refusal.code().startsWith("IncorrectStatus.");
  }

  @Deviation(
      value = "A call that is refused while a flow log is Modifying aborts what is under way.",
      breaks = {
        "operation.under-way.ActiveFlowLog",
        "operation.under-way.DeactiveFlowLog",
        "operation.modifying-refuses.ActiveFlowLog",
        "operation.modifying-refuses.DeactiveFlowLog",
        "operation.modifying-refuses.ModifyFlowLogAttribute",
        "operation.modifying-refuses.DeleteFlowlog",
        "operation.modifying-refuses-transit-router",
        "error-codes.IncorrectStatus.flowlog.no-effect",
        "error-codes.IncorrectStatus.TrFlowlog.no-effect"
      },
      enableDelayMillis = 800)
  static final class RefusedCallsAbort extends Ending {
    RefusedCallsAbort() {
      super(FlowLog.INACTIVE);
    }
  }

  @Deviation(
      value = "A call that is refused while a flow log is Modifying ends that at once.",
      breaks = {
        "operation.modifying-refuses.ActiveFlowLog",
        "operation.modifying-refuses.DeactiveFlowLog",
        "operation.modifying-refuses.ModifyFlowLogAttribute",
        "operation.modifying-refuses.DeleteFlowlog",
        "operation.modifying-refuses-transit-router",
        "error-codes.IncorrectStatus.flowlog.no-effect",
        "error-codes.IncorrectStatus.TrFlowlog.no-effect"
      })
  static final class RefusedCallsFinish extends Ending {
    RefusedCallsFinish() {
      super(FlowLog.ACTIVE);
    }
  }

  /** Lets a refused call end what is under way, one way or the other. */
  private static class Ending extends Rules {
    private final String end;
    private boolean refused;

    Ending(String end) {
      this.end = end;
    }

    @Override
    public boolean actsDespite(Refused refusal) {
      refused = isUntimely(refusal);
      return refused;
    }

    private FlowLog ended(FlowLog flowLog, Instant now, FlowLog otherwise) {
      boolean ends = refused;
      refused = false;
      return ends ? flowLog.changing(end, end, now) : otherwise;
    }

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return refused ? ended(flowLog, now, flowLog) : super.enable(flowLog, now, takes);
    }

    @Override
    public FlowLog disable(FlowLog flowLog, Instant now, Duration takes) {
      return refused ? ended(flowLog, now, flowLog) : super.disable(flowLog, now, takes);
    }

    @Override
    public FlowLog change(String action, FlowLog flowLog, Instant now, Duration takes) {
      return refused ? ended(flowLog, now, flowLog) : super.change(action, flowLog, now, takes);
    }
  }

  /** Lets an operation through that should wait, which stops what is under way for ever. */
  private abstract static class Sticking extends Rules {
    private final String action;

    Sticking(String action) {
      this.action = action;
    }

    @Override
    public boolean allows(String called, FlowLog flowLog, Instant now) {
      return called.equals(action) || super.allows(called, flowLog, now);
    }

    @Override
    public FlowLog change(String called, FlowLog flowLog, Instant now, Duration takes) {
      boolean sticks = called.equals(action) && flowLog.isChanging(now);
      return sticks
          ? flowLog.changing(FlowLog.MODIFYING, FlowLog.ACTIVE, Instant.MAX)
          : super.change(called, flowLog, now, takes);
    }
  }

  @Deviation(
      value = "Renaming a flow log that is being enabled is possible and leaves it Modifying.",
      breaks = {"operation.modifying-refuses.ModifyFlowLogAttribute"},
      enableDelayMillis = 800)
  static final class RenamingMeanwhileSticks extends Sticking {
    RenamingMeanwhileSticks() {
      super("ModifyFlowLogAttribute");
    }
  }

  @Deviation(
      value = "Disabling a flow log that is being enabled is possible and leaves it Modifying.",
      breaks = {
        "operation.under-way.DeactiveFlowLog",
        "operation.modifying-refuses.DeactiveFlowLog"
      },
      enableDelayMillis = 800)
  static final class DisablingMeanwhileSticks extends Sticking {
    DisablingMeanwhileSticks() {
      super("DeactiveFlowLog");
    }
  }

  @Deviation(
      value = "Enabling a flow log that is being enabled makes the service fail.",
      breaks = {
        "operation.under-way.ActiveFlowLog",
        "operation.modifying-refuses.ActiveFlowLog",
        "operation.modifying-refuses-transit-router",
        "error-codes.IncorrectStatus.flowlog",
        "error-codes.IncorrectStatus.TrFlowlog",
        "request-parameters.at-once-other-tokens.2",
        "request-parameters.at-once-other-tokens.8",
        "request-parameters.at-once-other-tokens.32",
        "request-parameters.at-once-no-token.2",
        "request-parameters.at-once-no-token.8",
        "request-parameters.at-once-no-token.32"
      },
      enableDelayMillis = 800)
  static final class EnablingMeanwhileFails extends Rules {
    @Override
    public Refused incorrectStatus(String action, FlowLog flowLog) {
      return action.equals("ActiveFlowLog")
          ? Refused.other(500, "InternalError", "The request processing has failed.")
          : super.incorrectStatus(action, flowLog);
    }
  }
}
