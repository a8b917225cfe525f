package org.activeflowlog.conformance.twin;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/** Flow logs as DescribeFlowlogs shows them (facts 2.2). */
final class FlowLogs {
  private FlowLogs() {}

  /** The flow log with what every new one has. */
  static FlowLog described(FlowLog flowLog, Instant now) {
    return flowLog
        .with("CreationTime", now.truncatedTo(ChronoUnit.SECONDS).toString())
        .with("FlowLogVersion", "3")
        .with("Interval", "600");
  }

  static Map<String, Object> item(FlowLog flowLog, String status) {
    Map<String, Object> item = new TreeMap<>(flowLog.attributes());
    item.put("CenId", flowLog.cenId());
    item.put("FlowLogId", flowLog.flowLogId());
    item.put("RegionId", flowLog.regionId());
    item.put("Status", status);
    item.put("Tags", Tags.takenFrom(item));
    item.computeIfPresent("Interval", (name, seconds) -> Long.valueOf(seconds.toString()));
    return item;
  }
}
