package org.activeflowlog.conformance.target;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.activeflowlog.conformance.wire.Credentials;

/**
 * What the operator of a target has prepared for the harness.
 *
 * @param region where invented ids are said to be; empty if the target may tell
 * @param may what the harness may do; this wins over everything else
 * @param flowLogs to be borrowed by one scenario at a time and given back as they were
 * @param create the parameters with which a flow log can be created; empty if none can
 * @param states flow logs that are in a state which only the operator can make
 * @param unauthorized a key without permission
 */
public record Fixtures(
    Optional<String> region,
    Set<Permission> may,
    List<Prepared> flowLogs,
    Map<String, String> create,
    Map<State, FlowLog> states,
    Optional<Credentials> unauthorized) {

  /** A flow log to be borrowed. */
  public record Prepared(FlowLog flowLog, boolean ofTransitRouter) {}

  /** The values of a state, named as a handler names them; empty if it is not prepared. */
  Map<String, String> values(State state) {
    if (state == State.CEN_WITHOUT_FLOW_LOG) {
      return create;
    }
    FlowLog flowLog = states.get(state);
    if (flowLog == null || (state == State.UNAUTHORIZED_KEY && unauthorized.isEmpty())) {
      return Map.of();
    }
    Map<String, String> values = new HashMap<>(flowLog.values());
    if (state == State.UNAUTHORIZED_KEY) {
      values.put("AccessKeyId", unauthorized.get().accessKeyId());
      values.put("AccessKeySecret", unauthorized.get().accessKeySecret());
    }
    return values;
  }
}
