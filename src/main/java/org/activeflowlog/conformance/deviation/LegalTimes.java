package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** How long things take, and what is shown meanwhile. */
final class LegalTimes {
  private LegalTimes() {}

  @Variant(value = "Enabling takes 300 ms.", enableDelayMillis = 300)
  static final class EnablingTakesAWhile extends Rules {}

  @Variant(value = "Enabling takes 900 ms.", enableDelayMillis = 900)
  static final class EnablingTakesLong extends Rules {}

  @Variant(value = "Enabling takes 20 ms.", enableDelayMillis = 20)
  static final class EnablingIsQuick extends Rules {}

  @Variant(
      value = "A flow log shows Inactive for a moment before it shows Modifying.",
      profiles = {"page", "gateway"},
      enableDelayMillis = 300)
  static final class InactiveBeforeModifying extends Rules {
    private final Map<String, Instant> enabled = new ConcurrentHashMap<>();

    @Override
    public String status(FlowLog flowLog, Instant now) {
      boolean early = now.plusMillis(200).isBefore(flowLog.settledAt());
      boolean enabling = flowLog.settledAt().equals(enabled.get(flowLog.flowLogId()));
      return enabling && early ? FlowLog.INACTIVE : super.status(flowLog, now);
    }

    @Override
    public FlowLog change(String action, FlowLog flowLog, Instant now, Duration takes) {
      FlowLog changing = super.change(action, flowLog, now, takes);
      if (action.equals("ActiveFlowLog")) {
        enabled.put(flowLog.flowLogId(), changing.settledAt());
      }
      return changing;
    }
  }

  @Variant(
      value = "Modifying is never shown: a flow log is Inactive until it is Active.",
      enableDelayMillis = 200)
  static final class ModifyingIsNeverShown extends Rules {
    @Override
    public String transitionalStatus(String action) {
      return action.equals("ActiveFlowLog") ? FlowLog.INACTIVE : super.transitionalStatus(action);
    }
  }

  @Variant(
      value = "Enabling an Active flow log takes it through Modifying back to Active.",
      enableDelayMillis = 100)
  static final class AlreadyActiveIsEnabledAnew extends Rules {
    @Override
    public FlowLog enableAgain(FlowLog flowLog, Instant now, Duration takes) {
      return change("ActiveFlowLog", flowLog, now, takes);
    }
  }

  @Variant(value = "Enabling is quick and disabling takes 300 ms.", enableDelayMillis = 300)
  static final class DisablingTakesLonger extends Rules {
    @Override
    public Duration takes(String action, Duration configured) {
      return action.equals("ActiveFlowLog") ? Duration.ofMillis(10) : configured;
    }
  }

  @Variant(
      value = "A modification takes 900 ms and does not show in the first 300 of them.",
      profiles = {"page", "gateway"})
  static final class ModificationsShowLate extends Rules {
    private static final Duration TAKES = Duration.ofMillis(900);
    private static final Duration HIDDEN = Duration.ofMillis(300);

    private final Map<String, Instant> shown = new ConcurrentHashMap<>();

    @Override
    public Duration takes(String action, Duration configured) {
      return action.equals("ModifyFlowLogAttribute") ? TAKES : configured;
    }

    @Override
    public FlowLog change(String action, FlowLog flowLog, Instant now, Duration takes) {
      if (action.equals("ModifyFlowLogAttribute")) {
        shown.put(flowLog.flowLogId(), now.plus(HIDDEN));
      }
      return super.change(action, flowLog, now, takes);
    }

    @Override
    public String status(FlowLog flowLog, Instant now) {
      boolean hidden = now.isBefore(shown.getOrDefault(flowLog.flowLogId(), Instant.MIN));
      return hidden ? flowLog.then() : super.status(flowLog, now);
    }
  }

  @Variant(
      value = "Of the calls in each tenth of a second, ten are let in and the others throttled.",
      profiles = "page")
  static final class CallsAreRationed extends Rules implements Live {
    private static final int MOST = 10;

    private long tenth;
    private int calls;

    @Override
    public Call understood(Call call, Map<String, List<String>> others) {
      if (isOneTooMany(now().toEpochMilli() / 100)) {
        throw Refused.other(400, "Throttling.User", "Request was denied due to user flow control.");
      }
      return call;
    }

    private synchronized boolean isOneTooMany(long now) {
      calls = now == tenth ? calls + 1 : 1;
      tenth = now;
      return calls > MOST;
    }
  }
}
