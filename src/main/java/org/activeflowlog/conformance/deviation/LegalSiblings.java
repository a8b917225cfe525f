package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Rules;

/** How sibling operations may differ where nothing is written of them. */
final class LegalSiblings {
  private LegalSiblings() {}

  @Variant("A query for a FlowLogId that is not there is refused.")
  static final class UnknownIdsFailQueries implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      Map<?, ?> wrapper = Map.of("FlowLog", List.of());
      boolean none = wrapper.equals(answer.members().get("FlowLogs"));
      return none && call.has("FlowLogId")
          ? answer
              .withStatus(404)
              .withMembers(
                  Map.of(
                      "Code", "InvalidFlowlogId.NotFound",
                      "Message", "The specified flowlog id does not exist.",
                      "RequestId", answer.members().get("RequestId")))
          : answer;
    }
  }

  @Variant(value = "An Inactive flow log is Active when it was modified.", enableDelayMillis = 50)
  static final class ModifyingEnables extends Rules {
    @Override
    public String endStatus(String action, String before) {
      return action.equals("ModifyFlowLogAttribute")
          ? FlowLog.ACTIVE
          : super.endStatus(action, before);
    }
  }

  @Variant("Each flow log is listed with the time of its last change, which nothing documents.")
  static final class ChangesAreDated extends Rules implements ItemFilter {
    private final Map<String, Instant> changed = new ConcurrentHashMap<>();

    @Override
    public Answer filter(Call call, Answer answer) {
      if (answer.isSuccess() && call.has("FlowLogId")) {
        changed.put(call.value("FlowLogId"), now());
      }
      return ItemFilter.super.filter(call, answer);
    }

    @Override
    public Optional<Map<Object, Object>> told(Map<Object, Object> item) {
      Instant when = changed.getOrDefault(String.valueOf(item.get("FlowLogId")), Instant.EPOCH);
      item.put("ModifiedTime", when.toString());
      return Optional.of(item);
    }
  }

  @Variant(
      value =
          "An Inactive flow log is Active when it was modified, and enabling asks elsewhere first.",
      enableDelayMillis = 150)
  static final class ModifyingEnablesBeforeEnablingDoes extends Rules implements Live {
    private static final long ASKING = 40;

    @Override
    public Call understood(Call call, Map<String, List<String>> others) {
      if (call.action().equals("ActiveFlowLog")) {
        LockSupport.parkNanos(Duration.ofMillis(ASKING).toNanos());
      }
      return super.understood(call, others);
    }

    @Override
    public String endStatus(String action, String before) {
      return action.equals("ModifyFlowLogAttribute")
          ? FlowLog.ACTIVE
          : super.endStatus(action, before);
    }
  }

  @Variant(
      value = "No status of a change under way is ever shown, and none keeps another call out.",
      profiles = "companions",
      enableDelayMillis = 100)
  static final class ChangesAreNeverShown extends Rules {
    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      return true;
    }

    @Override
    public String transitionalStatus(String action) {
      return switch (action) {
        case "DeactiveFlowLog", "ModifyFlowLogAttribute", "DeleteFlowlog" -> FlowLog.ACTIVE;
        case "ActiveFlowLog" -> FlowLog.INACTIVE;
        default -> super.transitionalStatus(action);
      };
    }
  }
}
