package org.activeflowlog.conformance.target;

import org.activeflowlog.conformance.wire.Call;

/** A flow log of the target by its ids. */
public record FlowLog(String regionId, String cenId, String flowLogId) {

  /** A call of an operation that names this flow log whole. */
  public Call call(String action) {
    return Call.of(action)
        .with("RegionId", regionId)
        .with("FlowLogId", flowLogId)
        .with("CenId", cenId);
  }
}
