package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;

/** Refusals told otherwise for one reason only, owners who are not let in, and queries that lag. */
final class OneReasonOnly {
  private static final String FLOW_LOG = "response-parameters.refusal-shape.no-flow-log";
  private static final String CEN_ID = "response-parameters.refusal-shape.cen-id-missing";
  private static final String QUOTED = "error-codes.InvalidFlowlogId.NotFound.quoted-token";
  private static final String OWNER = "request-parameters.owner-given";
  private static final String LETTER = "request-parameters.two-faults-unknown-letter";
  private static final String ENABLED = "companions.filter.enabled-";

  private OneReasonOnly() {}

  private static boolean lacksAnId(Call call, Answer answer) {
    return call.action().equals("ActiveFlowLog")
        && !answer.isSuccess()
        && (call.value("FlowLogId").isEmpty() || call.value("CenId").isEmpty());
  }

  @Deviation(
      value = "A refusal for an id that is missing says that it succeeded.",
      breaks = {FLOW_LOG, CEN_ID})
  static final class MissingIdsSucceed implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return lacksAnId(call, answer) ? answer.with("Success", "true") : answer;
    }
  }

  @Deviation(
      value = "A refusal for an id that is missing has no RequestId.",
      breaks = {FLOW_LOG, CEN_ID})
  static final class MissingIdsAreNotNumbered implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return lacksAnId(call, answer) ? answer.without("RequestId") : answer;
    }
  }

  private static boolean isQuoted(Call call, Answer answer) {
    return !answer.isSuccess() && call.value("ClientToken").contains("\"");
  }

  @Deviation(
      value = "A refusal repeats the token as it came, so that quotes in it break the JSON.",
      breaks = QUOTED)
  static final class TokensBreakTheJson implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      String token = call.value("ClientToken");
      return isQuoted(call, answer)
          ? answer.withText("{\"Code\":\"InvalidFlowlogId.NotFound\",\"Token\":\"" + token + "\"}")
          : answer;
    }
  }

  @Deviation(
      value = "A refusal of a call whose token has quotes makes the service fail.",
      breaks = QUOTED)
  static final class QuotedRefusalsFail implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return isQuoted(call, answer) ? answer.withStatus(500) : answer;
    }
  }

  @Deviation(value = "A call that names an owner makes the service fail.", breaks = OWNER)
  static final class OwnersFail extends Acquainted {
    @Override
    public Call understood(Call call, Map<String, List<String>> others) {
      if (others.containsKey("OwnerId")) {
        throw failure();
      }
      return super.understood(call, others);
    }
  }

  @Deviation(
      value = "A call that names an owner is answered and not done.",
      breaks = OWNER,
      enableTimeoutMillis = 1000)
  static final class OwnersDoNothing extends Acquainted {
    private final ThreadLocal<Boolean> owned = ThreadLocal.withInitial(() -> false);

    @Override
    public Call understood(Call call, Map<String, List<String>> others) {
      owned.set(others.containsKey("OwnerId"));
      return super.understood(call, others);
    }

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return owned.get() ? flowLog : super.enable(flowLog, now, takes);
    }
  }

  /** Stumbles over letters where the flow log is unknown too. */
  private abstract static class Lettering extends Acquainted {
    private final int status;

    Lettering(int status) {
      this.status = status;
    }

    @Override
    public boolean acceptsCharacters(String token) {
      boolean accepted = super.acceptsCharacters(token);
      if (!accepted && !isKnown(call().value("FlowLogId"))) {
        throw Refused.other(status, "InternalError", "The request processing has failed.");
      }
      return accepted;
    }
  }

  @Deviation(
      value = "A token that is not ASCII for an unknown flow log makes the service fail.",
      breaks = LETTER)
  static final class UnknownLettersFail extends Lettering {
    UnknownLettersFail() {
      super(500);
    }
  }

  @Deviation(
      value = "A token that is not ASCII for an unknown flow log is held for an attack, 403.",
      breaks = LETTER)
  static final class UnknownLettersAreHeld extends Lettering {
    UnknownLettersAreHeld() {
      super(403);
    }
  }

  /** Knows what was enabled, and which queries do not name all ids. */
  private abstract static class Lagging implements AnswerFilter {
    private final Set<String> enabled = ConcurrentHashMap.newKeySet();

    @Override
    public final Answer filter(Call call, Answer answer) {
      if (answer.name().equals("active-flow-log.success")) {
        enabled.add(call.value("FlowLogId"));
      }
      boolean whole = call.has("FlowLogId") && call.has("CenId") && call.has("RegionId");
      return SiblingQueries.lists(answer) && !whole
          ? answer.with("FlowLogs", Map.of("FlowLog", told(SiblingQueries.listed(answer))))
          : answer;
    }

    abstract List<?> told(List<?> items);

    final boolean isEnabled(Object item) {
      return enabled.contains(String.valueOf(((Map<?, ?>) item).get("FlowLogId")));
    }
  }

  @Deviation(
      value = "A query that does not name all three ids shows enabled flow logs as Inactive.",
      breaks = {
        ENABLED + "instance",
        ENABLED + "alone",
        ENABLED + "region",
        ENABLED + "status",
        ENABLED + "router"
      })
  static final class ShortQueriesLag extends Lagging {
    @Override
    List<?> told(List<?> items) {
      return items.stream().map(item -> isEnabled(item) ? inactive(item) : item).toList();
    }

    private static Map<Object, Object> inactive(Object item) {
      Map<Object, Object> old = new LinkedHashMap<>((Map<?, ?>) item);
      old.put("Status", FlowLog.INACTIVE);
      return old;
    }
  }

  @Deviation(
      value = "A query that does not name all three ids leaves enabled flow logs out.",
      breaks = {
        ENABLED + "instance",
        ENABLED + "alone",
        ENABLED + "region",
        ENABLED + "status",
        ENABLED + "router"
      })
  static final class ShortQueriesLeaveOut extends Lagging {
    @Override
    List<?> told(List<?> items) {
      return items.stream().filter(item -> !isEnabled(item)).toList();
    }
  }
}
