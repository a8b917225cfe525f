package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;

/** ClientTokens that are known once, and not where it matters. */
final class TokensForgotten {
  private static final String CLAUSES = "request-parameters.client-token-";

  private TokensForgotten() {}

  /** Some tokens of enabling calls are taken for new ones. */
  private abstract static class Forgetting extends Acquainted {
    abstract boolean forgot(Call call, String token);

    @Override
    public List<String> tokenKey(Call call, String token) {
      return call.action().equals("ActiveFlowLog") && !token().isEmpty() && forgot(call, token)
          ? List.of(UUID.randomUUID().toString())
          : super.tokenKey(call, token);
    }
  }

  @Deviation(
      value = "A token is forgotten when its call was repeated once.",
      breaks = CLAUSES + "replay-twice")
  static final class OneRepetitionIsKnown extends Forgetting {
    private final Set<String> repeated = ConcurrentHashMap.newKeySet();

    @Override
    boolean forgot(Call call, String token) {
      return repeated.contains(token);
    }

    @Override
    public Answer replayed(Call call, Answer first, String requestId) {
      repeated.add(token());
      return super.replayed(call, first, requestId);
    }
  }

  @Deviation(
      value = "Only the latest token is known of each flow log.",
      breaks = CLAUSES + "replay-after-another")
  static final class OnlyTheLatestIsKnown extends Forgetting {
    private final Map<String, String> latest = new ConcurrentHashMap<>();

    @Override
    boolean forgot(Call call, String token) {
      return !token.equals(latest.get(call.value("FlowLogId")));
    }

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      latest.put(flowLog.flowLogId(), token());
      return super.enable(flowLog, now, takes);
    }
  }

  @Deviation(
      value = "A token is forgotten if its flow log was Active already.",
      breaks = {CLAUSES + "of-an-active-flow-log", CLAUSES + "of-an-active-transit-router"})
  static final class ActiveTokensAreForgotten extends Forgetting {
    private final Set<String> forgotten = ConcurrentHashMap.newKeySet();

    @Override
    boolean forgot(Call call, String token) {
      return forgotten.contains(token);
    }

    @Override
    public FlowLog enableAgain(FlowLog flowLog, Instant now, Duration takes) {
      forgotten.add(token());
      return super.enableAgain(flowLog, now, takes);
    }
  }

  @Deviation(
      value = "Tokens are not looked at for a transit router's flow log.",
      breaks = {
        CLAUSES + "of-a-transit-router",
        CLAUSES + "of-an-active-transit-router",
        CLAUSES + "replay-while-disabling-transit-router"
      })
  static final class RouterTokensAreForgotten extends Forgetting {
    @Override
    boolean forgot(Call call, String token) {
      return isOnTransitRouter();
    }
  }

  @Deviation(
      value = "A token counts for any flow log while its call is under way.",
      breaks = CLAUSES + "for-another-meanwhile",
      enableDelayMillis = 800)
  static final class TokensAreSharedMeanwhile extends UnderWayRules {
    @Override
    public boolean areSame(Map<String, List<String>> first, Map<String, List<String>> now) {
      String flowLogId = first.getOrDefault("FlowLogId", List.of("")).get(0);
      return isUnderWay(flowLogId) || super.areSame(first, now);
    }
  }

  /** Knows which flow logs are being disabled. */
  private abstract static class Disabling extends Acquainted {
    private final Map<String, Instant> over = new ConcurrentHashMap<>();

    @Override
    public FlowLog disable(FlowLog flowLog, Instant now, Duration takes) {
      over.put(flowLog.flowLogId(), now.plus(takes));
      return super.disable(flowLog, now, takes);
    }

    final boolean isBeingDisabled(String flowLogId) {
      return now().isBefore(over.getOrDefault(flowLogId, Instant.MIN));
    }
  }

  @Deviation(
      value = "A call repeated while its flow log is being disabled makes it Active for good.",
      breaks = {
        CLAUSES + "replay-while-disabling",
        CLAUSES + "replay-while-disabling-transit-router"
      },
      enableDelayMillis = 800)
  static final class ReplaysStopADisabling extends Disabling {
    private final Set<String> stopped = ConcurrentHashMap.newKeySet();

    @Override
    public Answer replayed(Call call, Answer first, String requestId) {
      if (isBeingDisabled(call.value("FlowLogId"))) {
        stopped.add(call.value("FlowLogId"));
      }
      return super.replayed(call, first, requestId);
    }

    @Override
    public String status(FlowLog flowLog, Instant now) {
      String status = super.status(flowLog, now);
      return stopped.contains(flowLog.flowLogId()) ? FlowLog.ACTIVE : status;
    }
  }

  @Deviation(
      value = "A call repeated while its flow log is being disabled makes the service fail.",
      breaks = CLAUSES + "replay-while-disabling",
      enableDelayMillis = 800)
  static final class ReplaysFailInADisabling extends Disabling {
    @Override
    public Answer replayed(Call call, Answer first, String requestId) {
      if (isBeingDisabled(call.value("FlowLogId"))) {
        throw failure();
      }
      return super.replayed(call, first, requestId);
    }
  }
}
