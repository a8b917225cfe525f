package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;

/** What shows only when nobody expects it any more. */
final class LateEffects {
  private static final String REFUSALS = "operation.refusals-have-no-late-effect";
  private static final String REPLAYS = "request-parameters.client-token-replay-late-effect";

  private LateEffects() {}

  /** Shows a status of a flow log from some time after a call on. */
  private abstract static class Late extends Acquainted {
    private final Map<String, Instant> due = new ConcurrentHashMap<>();
    private final Duration after;
    private final String shown;

    Late(Duration after, String shown) {
      this.after = after;
      this.shown = shown;
    }

    final void note(String flowLogId) {
      due.putIfAbsent(flowLogId, Instant.now().plus(after));
    }

    @Override
    public String status(FlowLog flowLog, Instant now) {
      String status = super.status(flowLog, now);
      return now.isAfter(due.getOrDefault(flowLog.flowLogId(), Instant.MAX)) ? shown : status;
    }
  }

  /** Shows it after a refusal. */
  private abstract static class LateRefusal extends Late {
    LateRefusal(Duration after, String shown) {
      super(after, shown);
    }

    @Override
    public boolean remembers(Refused refusal) {
      if (isEnabling()) {
        note(call().value("FlowLogId"));
      }
      return false;
    }
  }

  @Deviation(value = "A refused enabling is carried out two seconds later.", breaks = REFUSALS)
  static final class RefusalsEnableLater extends LateRefusal {
    RefusalsEnableLater() {
      super(Duration.ofSeconds(2), FlowLog.ACTIVE);
    }
  }

  @Deviation(
      value = "Three seconds after a refused enabling a flow log is Modifying.",
      breaks = REFUSALS)
  static final class RefusalsModifyLater extends LateRefusal {
    RefusalsModifyLater() {
      super(Duration.ofSeconds(3), FlowLog.MODIFYING);
    }
  }

  /** Shows it after a repetition. */
  private abstract static class LateReplay extends Late {
    LateReplay(Duration after, String shown) {
      super(after, shown);
    }

    @Override
    public Answer replayed(Call call, Answer first, String requestId) {
      if (isEnabling()) {
        note(call.value("FlowLogId"));
      }
      return super.replayed(call, first, requestId);
    }
  }

  @Deviation(value = "A repeated call takes effect two seconds later.", breaks = REPLAYS)
  static final class ReplaysEnableLater extends LateReplay {
    ReplaysEnableLater() {
      super(Duration.ofSeconds(2), FlowLog.ACTIVE);
    }
  }

  @Deviation(
      value = "Three seconds after a repeated call a flow log is Modifying.",
      breaks = REPLAYS)
  static final class ReplaysModifyLater extends LateReplay {
    ReplaysModifyLater() {
      super(Duration.ofSeconds(3), FlowLog.MODIFYING);
    }
  }
}
