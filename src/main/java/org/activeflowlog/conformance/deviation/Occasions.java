package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;

/** ClientTokens that are not kept on some occasion. */
final class Occasions {
  private static final String CLAUSES = "request-parameters.client-token-";

  private Occasions() {}

  /**
   * When tokens are not kept.
   *
   * @param slug begins the members' names
   * @param says ends their sentences
   * @param clause shows it
   */
  private record Occasion(String slug, String says, String clause, Predicate<Watching> holds) {}

  private static final List<Occasion> ALL =
      List.of(
          new Occasion(
              "modified-before",
              "of a flow log that was modified before",
              "of-a-modified-flow-log",
              Watching::wasModified),
          new Occasion(
              "third-enabling",
              "of a flow log's third enabling",
              "of-a-third-enabling",
              Watching::isInItsThirdTime),
          new Occasion(
              "owner-given",
              "of calls that name an owner",
              "replay-with-an-owner",
              Watching::namesAnOwner),
          new Occasion(
              "others-disabled",
              "while another flow log is being disabled",
              "replay-while-another-is-disabled",
              Watching::isDisablingAnother));

  static List<Member> members() {
    return ALL.stream().flatMap(it -> Stream.of(forgetting(it), failing(it))).toList();
  }

  private static Member forgetting(Occasion occasion) {
    return Member.deviation(
        "tokens-are-forgotten-" + occasion.slug(),
        "The ClientToken is forgotten " + occasion.says() + ".",
        List.of(CLAUSES + occasion.clause()),
        options ->
            options
                .withEnableDelay(Duration.ofMillis(300))
                .withRules(new Forgetting(occasion.holds())));
  }

  private static Member failing(Occasion occasion) {
    return Member.deviation(
        "replays-fail-" + occasion.slug(),
        "A repetition makes the service fail " + occasion.says() + ".",
        List.of(CLAUSES + occasion.clause()),
        options ->
            options
                .withEnableDelay(Duration.ofMillis(300))
                .withRules(new Failing(occasion.holds())));
  }

  /** Knows what became of the flow logs. */
  private abstract static class Watching extends Acquainted {
    private final Set<String> modified = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> enablings = new ConcurrentHashMap<>();
    private final Map<String, Instant> disabled = new ConcurrentHashMap<>();
    private final Predicate<Watching> holds;
    private final ThreadLocal<Set<String>> unknown = ThreadLocal.withInitial(Set::of);

    Watching(Predicate<Watching> holds) {
      this.holds = holds;
    }

    final boolean isConcerned() {
      return isEnabling() && !token().isEmpty() && holds.test(this);
    }

    private String flowLogId() {
      return call().value("FlowLogId");
    }

    @Override
    public Call understood(Call understood, Map<String, List<String>> others) {
      unknown.set(Set.copyOf(others.keySet()));
      return super.understood(understood, others);
    }

    final boolean namesAnOwner() {
      return call().has("ResourceOwnerAccount") || unknown.get().contains("ResourceOwnerAccount");
    }

    final boolean wasModified() {
      return modified.contains(flowLogId());
    }

    final boolean isInItsThirdTime() {
      return enablings.getOrDefault(flowLogId(), 0) >= 3;
    }

    final boolean isDisablingAnother() {
      return disabled.entrySet().stream()
          .anyMatch(it -> !it.getKey().equals(flowLogId()) && now().isBefore(it.getValue()));
    }

    @Override
    public FlowLog change(String action, FlowLog flowLog, Instant now, Duration takes) {
      switch (action) {
        case "ActiveFlowLog" -> enablings.merge(flowLog.flowLogId(), 1, Integer::sum);
        case "DeactiveFlowLog" -> disabled.put(flowLog.flowLogId(), now.plus(takes));
        case "ModifyFlowLogAttribute" -> modified.add(flowLog.flowLogId());
        default -> {}
      }
      return super.change(action, flowLog, now, takes);
    }
  }

  private static final class Forgetting extends Watching {
    Forgetting(Predicate<Watching> holds) {
      super(holds);
    }

    @Override
    public List<String> tokenKey(Call call, String token) {
      return isConcerned() ? List.of(UUID.randomUUID().toString()) : super.tokenKey(call, token);
    }
  }

  private static final class Failing extends Watching {
    Failing(Predicate<Watching> holds) {
      super(holds);
    }

    @Override
    public Answer replayed(Call call, Answer first, String requestId) {
      if (isConcerned()) {
        throw failure();
      }
      return super.replayed(call, first, requestId);
    }
  }
}
