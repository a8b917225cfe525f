package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;

/** What is let in, or kept out, on account of a status that the service does not really look at. */
final class Barriers {
  private static final String BARRED = "operation.barred-under-way.";
  private static final String WITH_A_TOKEN = "operation.active-admits-with-a-token.";
  private static final String ROUTER = "operation.active-admits-transit-router.";

  private Barriers() {}

  private static boolean isHeld(FlowLog flowLog) {
    return flowLog.settledAt().equals(Instant.MAX);
  }

  /** Lets any operation in unless an operator holds the flow log in its status. */
  private abstract static class LettingIn extends Acquainted {
    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      return !isHeld(flowLog) || super.allows(action, flowLog, now);
    }
  }

  @Deviation(
      value = "Only what an operator has put into Modifying bars other operations.",
      breaks = {
        BARRED + "ActiveFlowLog",
        BARRED + "DeactiveFlowLog",
        BARRED + "ModifyFlowLogAttribute",
        BARRED + "DeleteFlowlog",
        "operation.barred-under-way-with-a-token",
        "operation.barred-under-way-again",
        "operation.barred-under-way-transit-router"
      },
      enableDelayMillis = 5000,
      enableTimeoutMillis = 12000)
  static final class OnlyHeldOnesAreBarred extends LettingIn {}

  @Deviation(
      value = "While a flow log is being enabled other calls succeed and come to nothing.",
      breaks = {
        BARRED + "ActiveFlowLog",
        BARRED + "DeactiveFlowLog",
        BARRED + "ModifyFlowLogAttribute",
        BARRED + "DeleteFlowlog",
        "operation.barred-under-way-with-a-token",
        "operation.barred-under-way-again",
        "operation.barred-under-way-transit-router"
      },
      enableDelayMillis = 5000,
      enableTimeoutMillis = 12000)
  static final class UntimelyCallsComeToNothing extends LettingIn {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return flowLog.isChanging(now) ? flowLog : super.enable(flowLog, now, takes);
    }

    @Override
    public FlowLog disable(FlowLog flowLog, Instant now, Duration takes) {
      return flowLog.isChanging(now) ? flowLog : super.disable(flowLog, now, takes);
    }

    @Override
    public FlowLog change(String action, FlowLog flowLog, Instant now, Duration takes) {
      boolean untimely = flowLog.isChanging(now) && !action.equals("CreateFlowlog");
      return untimely ? flowLog : super.change(action, flowLog, now, takes);
    }
  }

  /** Bars what was enabled with a ClientToken, or is of a transit router. */
  private abstract static class BarringSome extends Barring {
    @Override
    final boolean bars(FlowLog flowLog) {
      return !token().isEmpty() || flowLog.isOfTransitRouter();
    }
  }

  @Deviation(
      value = "What was enabled with a ClientToken, or is of a transit router, stays as it is.",
      breaks = {
        WITH_A_TOKEN + "DeactiveFlowLog",
        WITH_A_TOKEN + "ModifyFlowLogAttribute",
        ROUTER + "DeactiveFlowLog",
        ROUTER + "ModifyFlowLogAttribute"
      })
  static final class TokensAndRoutersBar extends BarringSome {
    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      return !isBarred(action, flowLog) && super.allows(action, flowLog, now);
    }
  }

  @Deviation(
      value = "What was enabled with a ClientToken, or is of a transit router, fails at changes.",
      breaks = {
        WITH_A_TOKEN + "DeactiveFlowLog",
        WITH_A_TOKEN + "ModifyFlowLogAttribute",
        ROUTER + "DeactiveFlowLog",
        ROUTER + "ModifyFlowLogAttribute"
      })
  static final class TokensAndRoutersFailLater extends BarringSome {
    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      if (isBarred(action, flowLog)) {
        throw failure();
      }
      return super.allows(action, flowLog, now);
    }
  }

  /** Remembers what was to be disabled when it was Inactive. */
  private abstract static class Offended extends Acquainted {
    private final Set<String> offended = ConcurrentHashMap.newKeySet();

    @Override
    public FlowLog disable(FlowLog flowLog, Instant now, Duration takes) {
      if (status(flowLog, now).equals(FlowLog.INACTIVE)) {
        offended.add(flowLog.flowLogId());
      }
      return super.disable(flowLog, now, takes);
    }

    final boolean isOffended(FlowLog flowLog) {
      return isEnabling() && offended.contains(flowLog.flowLogId());
    }
  }

  @Deviation(
      value = "Disabling an Inactive flow log bars it from being enabled.",
      breaks = "operation.enables-after-disabling-in-vain")
  static final class DisablingInVainBars extends Offended {
    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      return !isOffended(flowLog) && super.allows(action, flowLog, now);
    }
  }

  @Deviation(
      value = "Disabling an Inactive flow log makes the service fail when it is enabled.",
      breaks = "operation.enables-after-disabling-in-vain")
  static final class DisablingInVainSpoils extends Offended {
    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      if (isOffended(flowLog)) {
        throw failure();
      }
      return super.allows(action, flowLog, now);
    }
  }

  /** Changes the third refusal of the same call. */
  private static class Wearing implements AnswerFilter {
    private final Map<String, Integer> refused = new ConcurrentHashMap<>();
    private final UnaryOperator<Answer> third;

    Wearing(UnaryOperator<Answer> third) {
      this.third = third;
    }

    @Override
    public Answer filter(Call call, Answer answer) {
      boolean counts = call.action().equals("ActiveFlowLog") && answer.name().startsWith("error.");
      String kind = answer.name() + call.value("FlowLogId");
      return counts && refused.merge(kind, 1, Integer::sum) > 2 ? third.apply(answer) : answer;
    }
  }

  @Deviation(
      value = "What was refused twice is let in the third time.",
      breaks = {
        "error-codes.ProjectOrLogstoreNotExist.a-third-time",
        "error-codes.RuleExist.a-third-time",
        "error-codes.InvalidFlowlogId.NotFound.a-third-time",
        "error-codes.IncorrectStatus.TrFlowlog.a-third-time",
        "error-codes.Unauthorized.a-third-time",
        "error-codes.SourceProjectNotExist.a-third-time",
        "error-codes.OperationUnsupported.action.a-third-time",
        "error-codes.QuotaExceeded.FlowlogCount.a-third-time",
        "error-codes.InvalidFlowlogId.exist.a-third-time"
      })
  static final class ThirdTriesSucceed extends Wearing {
    ThirdTriesSucceed() {
      super(refusal -> refusal.withStatus(200).without("Code").with("Success", "true"));
    }
  }

  @Deviation(
      value = "What was refused twice is answered with a lock the third time, 423.",
      breaks = {
        "error-codes.ProjectOrLogstoreNotExist.a-third-time",
        "error-codes.RuleExist.a-third-time",
        "error-codes.InvalidFlowlogId.NotFound.a-third-time",
        "error-codes.IncorrectStatus.TrFlowlog.a-third-time",
        "error-codes.Unauthorized.a-third-time",
        "error-codes.SourceProjectNotExist.a-third-time",
        "error-codes.OperationUnsupported.action.a-third-time",
        "error-codes.QuotaExceeded.FlowlogCount.a-third-time",
        "error-codes.InvalidFlowlogId.exist.a-third-time"
      })
  static final class ThirdTriesAreLocked extends Wearing {
    ThirdTriesAreLocked() {
      super(refusal -> refusal.withStatus(423));
    }
  }
}
