package org.activeflowlog.conformance.twin;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What there is: CEN instances and their flow logs. To be touched under its lock only. */
final class Account {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Cen> instances = new HashMap<>();
  private final Map<String, FlowLog> flowLogs = new LinkedHashMap<>();

  /**
   * A Cloud Enterprise Network instance.
   *
   * @param transitRouterId its transit router, or null
   */
  record Cen(String cenId, String transitRouterId) {}

  Lock lock() {
    return lock;
  }

  void add(Cen instance) {
    instances.put(instance.cenId(), instance);
  }

  boolean has(String cenId) {
    return instances.containsKey(cenId);
  }

  void put(FlowLog flowLog) {
    flowLogs.put(flowLog.flowLogId(), flowLog);
  }

  /** The flow log that is meant by an id, if it is there. */
  Optional<FlowLog> find(String id, Predicate<FlowLog> isMeant, Instant now) {
    FlowLog exact = flowLogs.get(id);
    if (exact != null && !exact.isGone(now) && isMeant.test(exact)) {
      return Optional.of(exact);
    }
    return all(now).stream().filter(isMeant).findFirst();
  }

  /** All flow logs, the oldest first. */
  List<FlowLog> all(Instant now) {
    flowLogs.values().removeIf(each -> each.isGone(now));
    return List.copyOf(flowLogs.values());
  }

  void replaceOthers(FlowLog except, UnaryOperator<FlowLog> change) {
    flowLogs.replaceAll((id, each) -> id.equals(except.flowLogId()) ? each : change.apply(each));
  }

  boolean hasFlowLog(String cenId, String transitRouterId, Instant now) {
    Collection<FlowLog> present = all(now);
    return present.stream()
        .filter(each -> each.cenId().equals(cenId))
        .anyMatch(
            each ->
                each.attributes().getOrDefault(FlowLog.TRANSIT_ROUTER, "").equals(transitRouterId));
  }

  /** Removes a CEN instance and every flow log in it. */
  void remove(String cenId) {
    instances.remove(cenId);
    flowLogs.values().removeIf(each -> each.cenId().equals(cenId));
  }
}
