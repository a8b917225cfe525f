package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;

/** What simultaneous enablings of one flow log do to each other. */
final class Contention {
  private Contention() {}

  private static Answer refusal(Answer answer, int status, String code) {
    return answer
        .withStatus(status)
        .without("Success")
        .with("Code", code)
        .with("Message", "Another request got there first.");
  }

  @Deviation(
      value = "Of simultaneous calls all but the first make the service fail.",
      breaks = {
        "request-parameters.at-once-same-token.8",
        "request-parameters.at-once-same-token.32",
        "request-parameters.at-once-other-tokens.8",
        "request-parameters.at-once-other-tokens.32",
        "request-parameters.at-once-no-token.8",
        "request-parameters.at-once-no-token.32",
        "request-parameters.at-once-replay.32",
        "request-parameters.at-once-transit-router.8"
      })
  static final class ContendersFail extends Overlap {
    @Override
    Answer contending(Answer answer, int before) {
      return before > 0 ? refusal(answer, 500, "InternalError") : answer;
    }
  }

  @Deviation(
      value = "Only when simultaneous calls come for the second time, all but the first fail.",
      breaks = {
        "request-parameters.at-once-same-token.8",
        "request-parameters.at-once-other-tokens.8",
        "request-parameters.at-once-no-token.8"
      })
  static final class ContendersFailTheSecondTime extends Overlap {
    private final Map<String, Integer> times = new ConcurrentHashMap<>();

    @Override
    Answer contending(Answer answer, int before) {
      return refusal(answer, 500, "InternalError");
    }

    @Override
    Answer contending(String flowLogId, Answer answer, int before) {
      if (before == 0) {
        times.merge(flowLogId, 1, Integer::sum);
        return answer;
      }
      return times.getOrDefault(flowLogId, 0) > 1 ? contending(answer, before) : answer;
    }
  }

  @Deviation(
      value = "Simultaneous calls are all refused, each because of the others.",
      breaks = {
        "request-parameters.at-once-same-token.8",
        "request-parameters.at-once-same-token.32",
        "request-parameters.at-once-other-tokens.8",
        "request-parameters.at-once-other-tokens.32",
        "request-parameters.at-once-no-token.8",
        "request-parameters.at-once-no-token.32"
      })
  static final class ContendersAreAllRefused extends Overlap {
    @Override
    Answer contending(Answer answer, int before) {
      return refusal(answer, 409, "OperationConflict");
    }
  }

  @Deviation(
      value = "Of simultaneous calls all but the first are a conflict by a code of our own.",
      breaks = {
        "request-parameters.at-once-same-token.8",
        "request-parameters.at-once-same-token.32",
        "request-parameters.at-once-other-tokens.8",
        "request-parameters.at-once-other-tokens.32",
        "request-parameters.at-once-no-token.8",
        "request-parameters.at-once-no-token.32",
        "request-parameters.at-once-replay.32"
      })
  static final class ContendersConflict extends Overlap {
    @Override
    Answer contending(Answer answer, int before) {
      return before > 0 ? refusal(answer, 409, "OptimisticLockFailure") : answer;
    }
  }

  @Deviation(
      value = "Of simultaneous calls all but the first have their connections reset.",
      breaks = {
        "request-parameters.at-once-same-token.8",
        "request-parameters.at-once-same-token.32",
        "request-parameters.at-once-other-tokens.8",
        "request-parameters.at-once-other-tokens.32",
        "request-parameters.at-once-no-token.8",
        "request-parameters.at-once-no-token.32"
      })
  static final class ContendersAreCutOff extends Overlap {
    @Override
    Answer contending(Answer answer, int before) {
      return before > 0 ? answer.withBrokenConnection() : answer;
    }
  }

  @Deviation(
      value = "Of simultaneous calls all but the first are answered with an empty object.",
      breaks = {
        "request-parameters.at-once-same-token.8",
        "request-parameters.at-once-same-token.32",
        "request-parameters.at-once-other-tokens.8",
        "request-parameters.at-once-other-tokens.32",
        "request-parameters.at-once-no-token.8",
        "request-parameters.at-once-no-token.32"
      })
  static final class ContendersAreToldNothing extends Overlap {
    @Override
    Answer contending(Answer answer, int before) {
      return before > 0 ? answer.withMembers(Map.of()) : answer;
    }
  }

  @Deviation(
      value = "More than a handful of simultaneous calls are too many for the service.",
      breaks = {
        "request-parameters.at-once-same-token.32",
        "request-parameters.at-once-other-tokens.32",
        "request-parameters.at-once-no-token.32"
      })
  static final class CrowdsOverload extends Overlap {
    @Override
    Answer contending(Answer answer, int before) {
      return before > 8 ? refusal(answer, 503, "Overload") : answer;
    }
  }

  @Deviation(
      value = "Of simultaneous calls the second undoes what the first did.",
      breaks = {
        "request-parameters.at-once-other-tokens.2",
        "request-parameters.at-once-other-tokens.8",
        "request-parameters.at-once-other-tokens.32",
        "request-parameters.at-once-no-token.2",
        "request-parameters.at-once-no-token.8",
        "request-parameters.at-once-no-token.32",
        "operation.under-way.ActiveFlowLog"
      })
  static final class ContendersToggle extends UnderWayRules {
    @Override
    public FlowLog enableAgain(FlowLog flowLog, Instant now, Duration takes) {
      return hasJustBegun(flowLog.flowLogId()) ? disable(flowLog, now, takes) : flowLog;
    }
  }

  @Deviation(
      value = "Simultaneous calls wait for each other for ever: the flow log stays Modifying.",
      breaks = {
        "request-parameters.at-once-other-tokens.2",
        "request-parameters.at-once-other-tokens.8",
        "request-parameters.at-once-other-tokens.32",
        "request-parameters.at-once-no-token.2",
        "request-parameters.at-once-no-token.8",
        "request-parameters.at-once-no-token.32",
        "operation.under-way.ActiveFlowLog"
      },
      enableTimeoutMillis = 1000)
  static final class ContendersDeadlock extends UnderWayRules {
    @Override
    public FlowLog enableAgain(FlowLog flowLog, Instant now, Duration takes) {
      return hasJustBegun(flowLog.flowLogId())
          ? change("ActiveFlowLog", flowLog, now, Duration.ofDays(1))
          : flowLog;
    }
  }

  @Deviation(
      value = "A token is noticed only a moment after its first call, and enabling is a toggle.",
      breaks = {
        "request-parameters.at-once-same-token.2",
        "request-parameters.at-once-same-token.8",
        "request-parameters.at-once-same-token.32",
        "request-parameters.at-once-other-tokens.2",
        "request-parameters.at-once-other-tokens.8",
        "request-parameters.at-once-other-tokens.32",
        "request-parameters.at-once-no-token.2",
        "request-parameters.at-once-no-token.8",
        "request-parameters.at-once-no-token.32",
        "request-parameters.client-token-replay-at-once",
        "operation.under-way.ActiveFlowLog"
      })
  static final class TokensAreNoticedTooLate extends UnderWayRules {
    private final Map<String, Instant> seen = new ConcurrentHashMap<>();

    @Override
    public List<String> tokenKey(Call call, String token) {
      Instant first = seen.computeIfAbsent(token, it -> now());
      boolean early = now().minusMillis(300).isBefore(first);
      return early
          ? List.of(call.action(), token, UUID.randomUUID().toString())
          : List.of(call.action(), token);
    }

    @Override
    public FlowLog enableAgain(FlowLog flowLog, Instant now, Duration takes) {
      return hasJustBegun(flowLog.flowLogId()) ? disable(flowLog, now, takes) : flowLog;
    }
  }

  @Deviation(
      value = "Each simultaneous call with the same token leaves a mark in the flow log.",
      breaks = {
        "request-parameters.at-once-same-token.2",
        "request-parameters.at-once-same-token.8",
        "request-parameters.at-once-same-token.32"
      })
  static final class SimultaneousCallsLeaveMarks extends UnderWayRules {
    @Override
    public boolean replays(String action) {
      return false;
    }

    @Override
    public FlowLog enableAgain(FlowLog flowLog, Instant now, Duration takes) {
      return hasJustBegun(flowLog.flowLogId())
          ? flowLog.with("Description", "enabled at " + now)
          : flowLog;
    }
  }
}
