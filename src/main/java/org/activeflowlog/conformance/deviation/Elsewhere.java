package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Rules;

/** What goes wrong outside the region in which the service grew up. */
final class Elsewhere {
  private Elsewhere() {}

  private static boolean isAway(FlowLog flowLog) {
    return !flowLog.regionId().equals("cn-hangzhou");
  }

  @Deviation(
      value = "Outside its first region the service answers success and enables nothing.",
      breaks = "operation.enables-in-another-region",
      enableTimeoutMillis = 1000)
  static final class OtherRegionsAreNeverEnabled extends Rules {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return isAway(flowLog) ? flowLog : super.enable(flowLog, now, takes);
    }
  }

  @Deviation(
      value = "Outside its first region the service takes no flow log for one of that region.",
      breaks = "operation.enables-in-another-region")
  static final class OtherRegionsAreNotFound extends Rules {
    @Override
    public boolean isIn(FlowLog flowLog, String regionId) {
      return !isAway(flowLog) && super.isIn(flowLog, regionId);
    }
  }
}
