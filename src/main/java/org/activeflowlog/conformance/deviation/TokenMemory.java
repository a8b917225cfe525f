package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;

/** ClientTokens that are not known any more once something else has happened. */
final class TokenMemory {
  private static final String CLAUSES = "request-parameters.client-token-replay-after-";

  private TokenMemory() {}

  /** Loses some tokens of enabling calls, with either thing that may come of it. */
  abstract static class Losing extends Acquainted {
    private final Set<String> lost = ConcurrentHashMap.newKeySet();

    final void lose(String token) {
      lost.add(token);
    }

    void came(String token) {}

    List<String> keyOfLost() {
      return List.of(UUID.randomUUID().toString());
    }

    @Override
    public List<String> tokenKey(Call call, String token) {
      if (!isEnabling() || token().isEmpty()) {
        return super.tokenKey(call, token);
      }
      came(token);
      return lost.contains(token) ? keyOfLost() : super.tokenKey(call, token);
    }
  }

  @Deviation(
      value = "Tokens are known for two seconds.",
      breaks = {CLAUSES + "a-while", "request-parameters.client-token-replay-throughout"})
  static final class TokensLastTwoSeconds extends Acquainted {
    @Override
    public Duration remembersTokensFor() {
      return Duration.ofSeconds(2);
    }
  }

  @Deviation(
      value = "A token that is two seconds old makes the service fail.",
      breaks = CLAUSES + "a-while")
  static final class OldTokensFail extends Losing {
    private final Map<String, Instant> first = new ConcurrentHashMap<>();

    @Override
    void came(String token) {
      Instant now = now();
      if (first.computeIfAbsent(token, it -> now).isBefore(now.minusSeconds(2))) {
        throw failure();
      }
    }
  }

  /** Has room for so many tokens. */
  private abstract static class Crammed extends Losing {
    static final int ROOM = 30;

    private final Set<String> known = new LinkedHashSet<>();

    abstract int lostAtOnce();

    @Override
    synchronized void came(String token) {
      known.add(token);
      if (known.size() > ROOM) {
        Iterator<String> oldest = known.iterator();
        for (int i = 0; i < lostAtOnce(); i++) {
          lose(oldest.next());
          oldest.remove();
        }
      }
    }
  }

  @Deviation(
      value = "Only the latest thirty tokens are known.",
      breaks = {CLAUSES + "many", CLAUSES + "many-of-its-own"})
  static final class ThirtyTokensAreKnown extends Crammed {
    @Override
    int lostAtOnce() {
      return 1;
    }
  }

  @Deviation(
      value = "When thirty tokens are kept, all are thrown away.",
      breaks = {CLAUSES + "many", CLAUSES + "many-of-its-own"})
  static final class FullStoreIsEmptied extends Crammed {
    @Override
    int lostAtOnce() {
      return ROOM;
    }
  }

  /** Loses a token when it comes with other parameters. */
  private static class LosingMismatches extends Losing {
    @Override
    public boolean areSame(Map<String, List<String>> first, Map<String, List<String>> now) {
      boolean same = super.areSame(first, now);
      if (!same) {
        lose(token());
      }
      return same;
    }
  }

  @Deviation(
      value = "A token is forgotten when it comes with other parameters.",
      breaks = CLAUSES + "a-mismatch")
  static final class MismatchesAreForgotten extends LosingMismatches {}

  @Deviation(
      value = "A token that came with other parameters makes the service fail from then on.",
      breaks = CLAUSES + "a-mismatch")
  static final class MismatchesFailLater extends LosingMismatches {
    @Override
    List<String> keyOfLost() {
      throw failure();
    }
  }

  /** Knows which tokens came for a flow log, so that they can all be lost. */
  static class LosingAllOfAFlowLog extends Losing {
    private final Map<String, Set<String>> used = new ConcurrentHashMap<>();

    @Override
    void came(String token) {
      tokens(call().value("FlowLogId")).add(token);
    }

    final void loseAll(String flowLogId) {
      tokens(flowLogId).forEach(this::lose);
    }

    private Set<String> tokens(String flowLogId) {
      return used.computeIfAbsent(flowLogId, it -> ConcurrentHashMap.newKeySet());
    }
  }

  /** Loses the tokens of a flow log when it is enabled without one. */
  private static class LosingAtCallsWithout extends LosingAllOfAFlowLog {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      if (token().isEmpty()) {
        loseAll(flowLog.flowLogId());
      }
      return super.enable(flowLog, now, takes);
    }
  }

  /** Loses the tokens of a flow log when it is modified. */
  private static class LosingAtModifications extends LosingAllOfAFlowLog {
    @Override
    public FlowLog change(String action, FlowLog flowLog, Instant now, Duration takes) {
      if (action.equals("ModifyFlowLogAttribute")) {
        loseAll(flowLog.flowLogId());
      }
      return super.change(action, flowLog, now, takes);
    }
  }

  @Deviation(
      value = "A modification makes the service forget the tokens of its flow log.",
      breaks = CLAUSES + "modifying")
  static final class ModificationsForget extends LosingAtModifications {}

  @Deviation(
      value = "After a modification the tokens used before make the service fail.",
      breaks = CLAUSES + "modifying")
  static final class ModificationsSpoil extends LosingAtModifications {
    @Override
    List<String> keyOfLost() {
      throw failure();
    }
  }

  @Deviation(
      value = "A call without a token makes the service forget those of its flow log.",
      breaks = CLAUSES + "a-call-without")
  static final class CallsWithoutForget extends LosingAtCallsWithout {}

  @Deviation(
      value = "After a call without a token those used before make the service fail.",
      breaks = CLAUSES + "a-call-without")
  static final class CallsWithoutSpoil extends LosingAtCallsWithout {
    @Override
    List<String> keyOfLost() {
      throw failure();
    }
  }
}
