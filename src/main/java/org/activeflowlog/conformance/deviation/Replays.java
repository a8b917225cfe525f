package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** What comes of a ClientToken that is used again. */
final class Replays {
  private static final String MISMATCH = "IdempotentParameterMismatch";

  private Replays() {}

  @Deviation(
      value = "A used token for another flow log is answered like the first call, and not done.",
      breaks = {
        "request-parameters.client-token-for-another-flow-log",
        "request-parameters.client-token-for-a-transit-router",
        "request-parameters.client-token-for-another-later"
      })
  static final class MismatchIsAnsweredByTheFirst extends Rules {
    @Override
    public boolean areSame(Map<String, List<String>> first, Map<String, List<String>> now) {
      return true;
    }
  }

  @Deviation(
      value = "A used token with other parameters makes the service fail.",
      breaks = {
        "request-parameters.client-token-for-another-flow-log",
        "request-parameters.client-token-with-another-cen-id",
        "request-parameters.client-token-with-another-region-id",
        "request-parameters.client-token-for-a-transit-router",
        "request-parameters.client-token-for-another-later",
        "request-parameters.client-token-for-another-of-its-instance"
      })
  static final class MismatchFails extends Rules {
    @Override
    public boolean areSame(Map<String, List<String>> first, Map<String, List<String>> now) {
      if (!super.areSame(first, now)) {
        throw Refused.other(500, "InternalError", "The request processing has failed.");
      }
      return true;
    }
  }

  @Deviation(
      value = "A used token for another flow log is refused as a mismatch when all is done.",
      breaks = {
        "request-parameters.client-token-for-another-flow-log",
        "request-parameters.client-token-for-another-meanwhile"
      })
  static final class MismatchIsRefusedButDone extends Rules {
    @Override
    public boolean actsDespite(Refused refusal) {
      return refusal.code().equals(MISMATCH);
    }
  }

  /** Does something to the flow log of a call whose token was used with other parameters. */
  private abstract static class AtMismatch extends Rules {
    private boolean mismatched;

    abstract FlowLog harmed(FlowLog flowLog, Instant now);

    @Override
    public boolean actsDespite(Refused refusal) {
      mismatched = refusal.code().equals(MISMATCH);
      return mismatched;
    }

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      boolean harms = mismatched;
      mismatched = false;
      return harms ? harmed(flowLog, now) : super.enable(flowLog, now, takes);
    }
  }

  @Deviation(
      value = "A used token with other parameters takes back what the first call did.",
      breaks = {
        "request-parameters.client-token-with-another-cen-id",
        "request-parameters.client-token-with-another-region-id"
      })
  static final class MismatchUndoesTheFirst extends AtMismatch {
    @Override
    FlowLog harmed(FlowLog flowLog, Instant now) {
      return disable(flowLog, now, Duration.ZERO);
    }
  }

  @Deviation(
      value = "A used token with other parameters is noted in the flow log's description.",
      breaks = {
        "request-parameters.client-token-with-another-cen-id",
        "request-parameters.client-token-with-another-region-id"
      })
  static final class MismatchIsNotedDown extends AtMismatch {
    @Override
    FlowLog harmed(FlowLog flowLog, Instant now) {
      return flowLog.with("Description", "retried with other parameters");
    }
  }

  @Deviation(
      value = "The token of a refused call is used up: with it, success is said and nothing done.",
      breaks = {
        "request-parameters.client-token-after-a-refused-FlowLogId",
        "request-parameters.client-token-after-a-refused-CenId",
        "request-parameters.client-token-after-a-refused-RegionId",
        "request-parameters.client-token-after-a-refused-CenId-for-a-transit-router"
      },
      enableTimeoutMillis = 1000)
  static final class RefusedTokensDoNothing extends Rules {
    private final Set<String> burnt = ConcurrentHashMap.newKeySet();
    private String latest = "";

    @Override
    public String token(String given, String requestId) {
      latest = given;
      return super.token(given, requestId);
    }

    @Override
    public boolean remembers(Refused refusal) {
      burnt.add(latest);
      return false;
    }

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      boolean used = !latest.isEmpty() && burnt.contains(latest);
      return used ? flowLog : super.enable(flowLog, now, takes);
    }
  }

  @Deviation(
      value = "A token that came with any other call is refused as used, also with a refused one.",
      breaks = {
        "request-parameters.client-token-after-a-refused-FlowLogId",
        "request-parameters.client-token-after-a-refused-CenId",
        "request-parameters.client-token-after-a-refused-RegionId",
        "request-parameters.client-token-for-another-flow-log"
      })
  static final class UsedTokensAreRefusedElsewhere extends Rules {
    @Override
    public boolean remembers(Refused refusal) {
      return true;
    }

    @Override
    public boolean areSame(Map<String, List<String>> first, Map<String, List<String>> now) {
      if (!super.areSame(first, now)) {
        throw Refused.other(409, "ClientTokenUsed", "The client token was used before.");
      }
      return true;
    }
  }

  @Deviation(
      value = "A repeated call aborts the enabling that is under way.",
      breaks = {
        "request-parameters.client-token-replay-at-once",
        "request-parameters.at-once-same-token.2",
        "request-parameters.at-once-same-token.8",
        "request-parameters.at-once-same-token.32"
      },
      enableDelayMillis = 800)
  static final class RepeatedCallsAbort extends UnderWayRules {
    private final Set<String> aborted = ConcurrentHashMap.newKeySet();

    @Override
    public Answer replayed(Call call, Answer first, String requestId) {
      if (isUnderWay(call.value("FlowLogId"))) {
        aborted.add(call.value("FlowLogId"));
      }
      return first;
    }

    @Override
    public String status(FlowLog flowLog, Instant now) {
      return aborted.contains(flowLog.flowLogId()) ? FlowLog.INACTIVE : super.status(flowLog, now);
    }
  }

  @Deviation(
      value = "A call repeated while the first is under way makes the service fail.",
      breaks = {
        "request-parameters.client-token-replay-at-once",
        "request-parameters.at-once-same-token.2",
        "request-parameters.at-once-same-token.8",
        "request-parameters.at-once-same-token.32"
      },
      enableDelayMillis = 800)
  static final class RepeatedCallsFailMeanwhile extends UnderWayRules {
    @Override
    public Answer replayed(Call call, Answer first, String requestId) {
      if (isUnderWay(call.value("FlowLogId"))) {
        throw Refused.other(500, "InternalError", "Duplicate entry for key 'token'.");
      }
      return first;
    }
  }
}
