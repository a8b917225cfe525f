package org.activeflowlog.conformance.target;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.target.States.Values;
import org.activeflowlog.conformance.wire.Answer;

/** Provides what a scenario needs, by the first rung of the ladder that can. */
public final class Supply {
  private static final String NO_HANDLER =
      "the run was given no provider-state handler (--states), so it may touch no flow log here";

  private final Optional<States> states;
  private final Service service;
  private final Patience patience;

  Supply(Optional<States> states, Service service, Patience patience) {
    this.states = states;
    this.service = service;
    this.patience = patience;
  }

  /** Whether anything beyond invented ids may be used. */
  public boolean hasHandler() {
    return states.isPresent();
  }

  /**
   * What a scenario asks of a flow log.
   *
   * @param otherThan a FlowLogId handed out before, when it has to belong to another CEN instance
   */
  public record Wish(String status, boolean ofTransitRouter, Optional<String> otherThan) {

    Map<String, String> params() {
      Map<String, String> params = new HashMap<>();
      params.put("Status", status);
      otherThan.ifPresent(id -> params.put("OtherThan", id));
      if (ofTransitRouter) {
        params.put("TransitRouter", "true");
      }
      return params;
    }

    Wish in(String otherStatus) {
      return new Wish(otherStatus, ofTransitRouter, otherThan);
    }

    String inWords() {
      return "a flow log "
          + (ofTransitRouter ? "of a transit router " : "")
          + (otherThan.isPresent() ? "of another CEN instance " : "")
          + "with Status "
          + status;
    }
  }

  /** A state that only the operator can make. */
  public Values state(State state, Evidence evidence, Ledger ledger) {
    Optional<Values> values = handler().setUp(state, Map.of(), ledger);
    return reached(state.text(), values, evidence);
  }

  /** A flow log that no other scenario was given. */
  public FlowLog flowLog(Wish wish, Evidence evidence, Ledger ledger) {
    Optional<Values> values = handler().setUp(State.FLOW_LOG, wish.params(), ledger);
    if (values.isPresent()) {
      evidence.reached(wish.inWords(), Rung.STATES);
      return values.get().flowLog();
    }
    String start = wish.status().equals("Inactive") ? "Active" : "Inactive";
    FlowLog driven =
        reached(
                wish.inWords(),
                handler().setUp(State.FLOW_LOG, wish.in(start).params(), ledger),
                evidence)
            .flowLog();
    drive(driven, wish.status(), evidence);
    return driven;
  }

  /**
   * How long a flow log of this target surely is Modifying after an enabling: measured on a fresh
   * one, in milliseconds until the last look that showed it; 0 if no look did.
   */
  public long modifyingMillis(Evidence evidence, Ledger ledger) {
    FlowLog fresh =
        flowLog(new Wish("Inactive", false, Optional.empty()), new Evidence(""), ledger);
    service.call(fresh.call("ActiveFlowLog"), evidence);
    return patience.until(Set.of("Active"), fresh, evidence).moments().stream()
        .filter(moment -> moment.look().status().equals("Modifying"))
        .mapToLong(History.Moment::millis)
        .max()
        .orElse(0);
  }

  private void drive(FlowLog flowLog, String status, Evidence evidence) {
    String action = status.equals("Inactive") ? "DeactiveFlowLog" : "ActiveFlowLog";
    Answer answer = service.call(flowLog.call(action), evidence);
    if (!answer.saysSuccess()) {
      throw new NotVerified(
          "the handler does not offer a flow log with Status %s, and %s, which leads there, answered %s"
              .formatted(status, action, answer.inShort()));
    }
    History history =
        status.equals("Modifying")
            ? patience.once(flowLog, evidence)
            : patience.until(Set.of(status), flowLog, evidence);
    if (!history.reached(status)) {
      throw new NotVerified(
          "no flow log with Status %s: the handler does not offer it, and after %s it was %s"
              .formatted(status, action, history.told()));
    }
    evidence.reached("a flow log with Status " + status, Rung.DRIVEN);
  }

  private States handler() {
    return states.orElseThrow(() -> new NotVerified(NO_HANDLER));
  }

  private static Values reached(String state, Optional<Values> values, Evidence evidence) {
    if (values.isEmpty()) {
      evidence.notReached(state, "the handler does not offer it");
      throw new NotVerified("the provider-state handler does not offer \"" + state + "\"");
    }
    evidence.reached(state, Rung.STATES);
    return values.get();
  }
}
