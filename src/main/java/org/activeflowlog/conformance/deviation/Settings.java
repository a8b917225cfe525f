package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Rules;

/** What enabling does to a flow log beside its status. */
final class Settings {
  private Settings() {}

  @Deviation(
      value = "Enabling resets the flow log's name and description.",
      breaks = {
        "operation.keeps-settings",
        "operation.keeps-settings-transit-router-with-a-token",
        "operation.keeps-settings-of-odd-letters",
        "operation.keeps-settings-in-another-region"
      })
  static final class EnablingForgetsTheName extends Rules {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      FlowLog enabled = super.enable(flowLog, now, takes);
      return enabled.with("FlowLogName", "").with("Description", "");
    }
  }

  @Deviation(
      value = "Enabling sets the capture interval to its shortest.",
      breaks = "operation.keeps-settings")
  static final class EnablingChangesTheInterval extends Rules {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return super.enable(flowLog, now, takes).with("Interval", "60");
    }
  }

  @Deviation(
      value = "Enabling counts as a new creation, with a new time of creation.",
      breaks = {
        "operation.keeps-settings",
        "operation.keeps-settings-again",
        "operation.keeps-settings-transit-router-with-a-token",
        "operation.keeps-settings-of-odd-letters",
        "operation.keeps-settings-in-another-region"
      })
  static final class EnablingCreatesAnew extends Rules {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return super.enable(flowLog, now, takes).with("CreationTime", now.plusSeconds(1).toString());
    }
  }

  @Deviation(
      value = "A flow log's second enabling empties its description.",
      breaks = "operation.keeps-settings-again")
  static final class SecondEnablingEmptiesTheDescription extends Rules {
    private final Set<String> enabled = ConcurrentHashMap.newKeySet();

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      FlowLog changing = super.enable(flowLog, now, takes);
      return enabled.add(flowLog.flowLogId()) ? changing : changing.with("Description", "");
    }
  }
}
