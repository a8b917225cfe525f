package org.activeflowlog.conformance.target;

import java.util.Map;
import org.activeflowlog.conformance.wire.Call;

/**
 * A flow log of the target by its ids.
 *
 * @param transitRouterId as the handler told it; empty if it is of none, or nobody said so
 */
public record FlowLog(String regionId, String cenId, String flowLogId, String transitRouterId) {

  /** One of which no transit router is known. */
  public FlowLog(String regionId, String cenId, String flowLogId) {
    this(regionId, cenId, flowLogId, "");
  }

  /** A call of an operation that names this flow log whole. */
  public Call call(String action) {
    return Call.of(action)
        .with("RegionId", regionId)
        .with("FlowLogId", flowLogId)
        .with("CenId", cenId);
  }

  /** The ids, named as a provider-state handler names them. */
  Map<String, String> values() {
    return Map.of("RegionId", regionId, "CenId", cenId, "FlowLogId", flowLogId);
  }
}
