package org.activeflowlog.conformance.twin;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One flow log. Its status is derived from the time: {@code during} before {@code settledAt},
 * {@code then} from that moment on.
 *
 * @param attributes everything else that a query shows, by the name it has there
 * @param trouble the error code that enabling it answers, or null
 */
public record FlowLog(
    String flowLogId,
    String regionId,
    String cenId,
    Map<String, String> attributes,
    String trouble,
    String during,
    String then,
    Instant settledAt) {
  public static final String ACTIVE = "Active";
  public static final String INACTIVE = "Inactive";
  public static final String MODIFYING = "Modifying";

  /** The final status of a deleted flow log; nobody ever sees it. */
  static final String GONE = "";

  static final String TRANSIT_ROUTER = "TransitRouterId";

  public FlowLog {
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
  }

  /** A flow log at rest. */
  static FlowLog of(String flowLogId, String regionId, String cenId, String status) {
    return new FlowLog(flowLogId, regionId, cenId, Map.of(), null, status, status, Instant.EPOCH);
  }

  public String statusAt(Instant now) {
    return isChanging(now) ? during : then;
  }

  /** Whether an asynchronous operation on it is under way. */
  public boolean isChanging(Instant now) {
    return now.isBefore(settledAt);
  }

  public boolean isOfTransitRouter() {
    return attributes.containsKey(TRANSIT_ROUTER);
  }

  /** The same flow log on its way to another status. */
  public FlowLog changing(String during, String then, Instant settledAt) {
    return new FlowLog(flowLogId, regionId, cenId, attributes, trouble, during, then, settledAt);
  }

  /** The same flow log with one attribute set. */
  public FlowLog with(String attribute, String value) {
    Map<String, String> changed = new TreeMap<>(attributes);
    changed.put(attribute, value);
    return new FlowLog(flowLogId, regionId, cenId, changed, trouble, during, then, settledAt);
  }

  /** The same flow log, whose enabling answers this error code. */
  FlowLog troubledBy(String code) {
    return new FlowLog(flowLogId, regionId, cenId, attributes, code, during, then, settledAt);
  }

  boolean isGone(Instant now) {
    return statusAt(now).equals(GONE);
  }
}
