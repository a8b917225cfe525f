package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;

/** What shows only when nobody expects it any more. */
final class LateEffects {
  private static final String REFUSALS = "operation.refusals-have-no-late-effect";
  private static final String REPLAYS = "request-parameters.client-token-replay-late-effect";

  private static final String DISABLED = "operation.stays-inactive";

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
      due.putIfAbsent(flowLogId, now().plus(after));
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

  /** Shows it after an enabled flow log was disabled. */
  private abstract static class LateWrite extends Late {
    private final Set<String> enabled = ConcurrentHashMap.newKeySet();

    LateWrite(Duration after, String shown) {
      super(after, shown);
    }

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      enabled.add(flowLog.flowLogId());
      return super.enable(flowLog, now, takes);
    }

    @Override
    public FlowLog disable(FlowLog flowLog, Instant now, Duration takes) {
      if (enabled.contains(flowLog.flowLogId())) {
        note(flowLog.flowLogId());
      }
      return super.disable(flowLog, now, takes);
    }
  }

  @Deviation(
      value = "What enabled a flow log writes Active once more when it was disabled since.",
      breaks = DISABLED)
  static final class EnablingIsWrittenLate extends LateWrite {
    EnablingIsWrittenLate() {
      super(Duration.ofMillis(400), FlowLog.ACTIVE);
    }
  }

  @Deviation(
      value = "A second after a flow log was disabled it is Modifying again.",
      breaks = DISABLED)
  static final class DisabledOnesBecomeModifying extends LateWrite {
    DisabledOnesBecomeModifying() {
      super(Duration.ofSeconds(1), FlowLog.MODIFYING);
    }
  }
}
