package org.activeflowlog.conformance.deviation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** Rules that know the call that they are asked about, and the flow logs that were looked at. */
abstract class Acquainted extends Rules {
  private static final Call NONE = new Call("", Map.of());

  private final ThreadLocal<Call> call = ThreadLocal.withInitial(() -> NONE);
  private final Map<String, FlowLog> known = new ConcurrentHashMap<>();
  private final Map<String, String> statuses = new ConcurrentHashMap<>();

  @Override
  public Call understood(Call understood, Map<String, List<String>> others) {
    call.set(understood);
    return super.understood(understood, others);
  }

  @Override
  public String status(FlowLog flowLog, Instant now) {
    String status = super.status(flowLog, now);
    known.put(flowLog.flowLogId(), flowLog);
    statuses.put(flowLog.flowLogId(), status);
    return status;
  }

  final Call call() {
    return call.get();
  }

  final boolean isEnabling() {
    return call().action().equals("ActiveFlowLog");
  }

  final String token() {
    return call().value("ClientToken");
  }

  /** Whether the call names a flow log that was Active when it was last looked at. */
  final boolean isOnActive() {
    return isActive(call().value("FlowLogId"));
  }

  /** Whether the flow log was Active when it was last looked at. */
  final boolean isActive(String flowLogId) {
    return FlowLog.ACTIVE.equals(statuses.get(flowLogId));
  }

  final boolean isKnown(String flowLogId) {
    return known.containsKey(flowLogId);
  }

  final boolean isKnownInstance(String cenId) {
    return known.values().stream().anyMatch(it -> it.cenId().equals(cenId));
  }

  final boolean isOnTransitRouter() {
    FlowLog flowLog = known.get(call().value("FlowLogId"));
    return flowLog != null && flowLog.isOfTransitRouter();
  }

  static Refused failure() {
    return Refused.other(500, "InternalError", "The request processing has failed.");
  }
}
