package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Rules;

/** What is refused while a flow log is being enabled waits, and is done afterwards. */
final class Queued {
  private static final String MODIFICATIONS = "operation.refused-under-way.ModifyFlowLogAttribute";
  private static final String DELETIONS = "operation.refused-under-way.DeleteFlowlog";

  private Queued() {}

  /** Does to what is listed what was refused for the status before. */
  private abstract static class Queue extends Rules implements ItemFilter {
    private final Map<String, Call> waiting = new ConcurrentHashMap<>();
    private final Map<String, Instant> settled = new ConcurrentHashMap<>();
    private final String action;
    private final Duration after;

    Queue(String action, Duration after) {
      this.action = action;
      this.after = after;
    }

    abstract Optional<Map<Object, Object>> done(Call call, Map<Object, Object> item);

    @Override
    public final Answer filter(Call call, Answer answer) {
      if (call.action().equals(action) && answer.name().startsWith("error.IncorrectStatus")) {
        waiting.put(call.value("FlowLogId"), call);
      }
      return ItemFilter.super.filter(call, answer);
    }

    @Override
    public final Optional<Map<Object, Object>> told(Map<Object, Object> item) {
      String flowLogId = String.valueOf(item.get("FlowLogId"));
      if (!waiting.containsKey(flowLogId) || !FlowLog.ACTIVE.equals(item.get("Status"))) {
        return Optional.of(item);
      }
      Instant since = settled.computeIfAbsent(flowLogId, id -> now());
      return now().isBefore(since.plus(after))
          ? Optional.of(item)
          : done(waiting.get(flowLogId), item);
    }
  }

  /** Renames it. */
  private abstract static class Renaming extends Queue {
    Renaming(Duration after) {
      super("ModifyFlowLogAttribute", after);
    }

    @Override
    Optional<Map<Object, Object>> done(Call call, Map<Object, Object> item) {
      item.put("FlowLogName", call.value("FlowLogName"));
      return Optional.of(item);
    }
  }

  /** Lets it vanish. */
  private abstract static class Deleting extends Queue {
    Deleting(Duration after) {
      super("DeleteFlowlog", after);
    }

    @Override
    Optional<Map<Object, Object>> done(Call call, Map<Object, Object> item) {
      return Optional.empty();
    }
  }

  @Deviation(
      value = "A modification that is refused during an enabling is made when that is over.",
      breaks = MODIFICATIONS,
      enableDelayMillis = 2000,
      enableTimeoutMillis = 6000)
  static final class ModificationsAreQueued extends Renaming {
    ModificationsAreQueued() {
      super(Duration.ZERO);
    }
  }

  @Deviation(
      value = "A modification that is refused during an enabling is made a second after that.",
      breaks = MODIFICATIONS,
      enableDelayMillis = 2000,
      enableTimeoutMillis = 6000)
  static final class ModificationsAreQueuedLong extends Renaming {
    ModificationsAreQueuedLong() {
      super(Duration.ofSeconds(1));
    }
  }

  @Deviation(
      value = "A deletion that is refused during an enabling is made when that is over.",
      breaks = DELETIONS,
      enableDelayMillis = 2000,
      enableTimeoutMillis = 6000)
  static final class DeletionsAreQueued extends Deleting {
    DeletionsAreQueued() {
      super(Duration.ZERO);
    }
  }

  @Deviation(
      value = "A deletion that is refused during an enabling is made a moment after that.",
      breaks = DELETIONS,
      enableDelayMillis = 2000,
      enableTimeoutMillis = 6000)
  static final class DeletionsAreQueuedLong extends Deleting {
    DeletionsAreQueuedLong() {
      super(Duration.ofMillis(200));
    }
  }
}
