package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;

/** What goes wrong when two things come together that are right by themselves. */
final class Together {
  private static final String TWO = "operation.enables-two-of-an-instance";
  private static final String DELETING = "operation.under-way.DeleteFlowlog";
  private static final String REPEATED = "request-parameters.client-token-replay-while-deleting";
  private static final String UNKNOWN = "request-parameters.at-once-unknown.32";
  private static final String ODD_WITH_A_TOKEN = "request-parameters.with-a-token-flow-log-id-";

  private Together() {}

  /** Knows which flow log of each CEN instance is being enabled. */
  private abstract static class Busy extends Acquainted {
    private final Map<String, FlowLog> busy = new ConcurrentHashMap<>();

    final boolean isBusyBeside(FlowLog flowLog, Instant now) {
      FlowLog other = busy.get(flowLog.cenId());
      return other != null
          && !other.flowLogId().equals(flowLog.flowLogId())
          && other.isChanging(now);
    }

    @Override
    public FlowLog change(String action, FlowLog flowLog, Instant now, Duration takes) {
      FlowLog changing = super.change(action, flowLog, now, takes);
      if (action.equals("ActiveFlowLog")) {
        busy.put(flowLog.cenId(), changing);
      }
      return changing;
    }
  }

  @Deviation(
      value = "While one flow log of a CEN instance is enabled, enabling another never ends.",
      breaks = TWO,
      enableDelayMillis = 2000,
      enableTimeoutMillis = 6000)
  static final class SecondOfAnInstanceSticks extends Busy {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return isBusyBeside(flowLog, now)
          ? flowLog.changing(FlowLog.MODIFYING, FlowLog.ACTIVE, Instant.MAX)
          : super.enable(flowLog, now, takes);
    }
  }

  @Deviation(
      value = "While one flow log of a CEN instance is enabled, another is refused as Modifying.",
      breaks = TWO,
      enableDelayMillis = 2000,
      enableTimeoutMillis = 6000)
  static final class SecondOfAnInstanceIsRefused extends Busy {
    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      boolean blocked = action.equals("ActiveFlowLog") && isBusyBeside(flowLog, now);
      return !blocked && super.allows(action, flowLog, now);
    }
  }

  /** Lets an enabling in while a flow log is being deleted. */
  private abstract static class MeetingADeletion extends Acquainted {
    private static boolean isGoing(FlowLog flowLog, Instant now) {
      return flowLog.isChanging(now) && flowLog.during().equals("Deleting");
    }

    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      return (action.equals("ActiveFlowLog") && isGoing(flowLog, now))
          || super.allows(action, flowLog, now);
    }

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return isGoing(flowLog, now) ? met(flowLog, now, takes) : super.enable(flowLog, now, takes);
    }

    abstract FlowLog met(FlowLog flowLog, Instant now, Duration takes);
  }

  @Deviation(
      value = "Enabling a flow log that is being deleted brings it back.",
      breaks = DELETING,
      enableDelayMillis = 2000,
      enableTimeoutMillis = 6000)
  static final class EnablingUndoesADeletion extends MeetingADeletion {
    @Override
    FlowLog met(FlowLog flowLog, Instant now, Duration takes) {
      return flowLog.changing(FlowLog.MODIFYING, FlowLog.ACTIVE, now.plus(takes));
    }
  }

  @Deviation(
      value = "Enabling a flow log that is being deleted leaves it Deleting for ever.",
      breaks = DELETING,
      enableDelayMillis = 2000,
      enableTimeoutMillis = 6000)
  static final class EnablingHoldsUpADeletion extends MeetingADeletion {
    @Override
    FlowLog met(FlowLog flowLog, Instant now, Duration takes) {
      return flowLog.changing("Deleting", flowLog.then(), Instant.MAX);
    }
  }

  /** Takes a repeated call for a new one while its flow log is being deleted. */
  private abstract static class RepeatingIntoADeletion extends MeetingADeletion {
    private final Set<String> going = ConcurrentHashMap.newKeySet();

    @Override
    public FlowLog change(String action, FlowLog flowLog, Instant now, Duration takes) {
      if (action.equals("DeleteFlowlog")) {
        going.add(flowLog.flowLogId());
      }
      return super.change(action, flowLog, now, takes);
    }

    @Override
    public List<String> tokenKey(Call call, String token) {
      return isEnabling() && !token().isEmpty() && going.contains(call.value("FlowLogId"))
          ? List.of(UUID.randomUUID().toString())
          : super.tokenKey(call, token);
    }
  }

  @Deviation(
      value = "A call repeated while its flow log is being deleted brings it back.",
      breaks = REPEATED,
      enableDelayMillis = 1000,
      enableTimeoutMillis = 5000)
  static final class RepetitionsUndoADeletion extends RepeatingIntoADeletion {
    @Override
    FlowLog met(FlowLog flowLog, Instant now, Duration takes) {
      return flowLog.changing(FlowLog.MODIFYING, FlowLog.ACTIVE, now.plus(takes));
    }
  }

  @Deviation(
      value = "A call repeated while its flow log is being deleted leaves it Deleting for ever.",
      breaks = REPEATED,
      enableDelayMillis = 1000,
      enableTimeoutMillis = 5000)
  static final class RepetitionsHoldUpADeletion extends RepeatingIntoADeletion {
    @Override
    FlowLog met(FlowLog flowLog, Instant now, Duration takes) {
      return flowLog.changing("Deleting", flowLog.then(), Instant.MAX);
    }
  }

  /** Answers otherwise from the second call for an unknown flow log on. */
  private abstract static class UnknownAgain implements AnswerFilter {
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();

    abstract Answer answer(Answer refusal);

    @Override
    public Answer filter(Call call, Answer answer) {
      boolean unknown = answer.name().equals("error.InvalidFlowlogId.NotFound");
      return unknown && asked.merge(call.value("FlowLogId"), 1, Integer::sum) % 8 == 0
          ? answer(answer)
          : answer;
    }
  }

  @Deviation(value = "Every eighth call for the same unknown flow log succeeds.", breaks = UNKNOWN)
  static final class EighthUnknownSucceeds extends UnknownAgain {
    @Override
    Answer answer(Answer refusal) {
      return refusal.withStatus(200).without("Code").with("Success", "true");
    }
  }

  @Deviation(
      value = "Every eighth call for the same unknown flow log makes the service fail.",
      breaks = UNKNOWN)
  static final class EighthUnknownFails extends UnknownAgain {
    @Override
    Answer answer(Answer refusal) {
      return refusal.withStatus(500).with("Code", "InternalError");
    }
  }

  @Deviation(
      value = "When a ClientToken comes with it, a FlowLogId's case and blanks do not matter.",
      breaks = {ODD_WITH_A_TOKEN + "in-other-case", ODD_WITH_A_TOKEN + "before-a-blank"})
  static final class TokensMakeIdsLax extends Acquainted {
    @Override
    public boolean isMeant(Call call, FlowLog flowLog) {
      boolean lax = !call.value("ClientToken").isEmpty();
      return (lax && call.value("FlowLogId").strip().equalsIgnoreCase(flowLog.flowLogId()))
          || super.isMeant(call, flowLog);
    }
  }

  @Deviation(
      value =
          "When a ClientToken comes with it, a FlowLogId of no flow log makes the service fail.",
      breaks = {ODD_WITH_A_TOKEN + "in-other-case", ODD_WITH_A_TOKEN + "before-a-blank"})
  static final class TokensFailWithUnknownIds extends Acquainted {
    @Override
    public boolean remembers(Refused refusal) {
      if (isEnabling()
          && !token().isEmpty()
          && refusal.code().equals("InvalidFlowlogId.NotFound")) {
        throw failure();
      }
      return false;
    }
  }
}
