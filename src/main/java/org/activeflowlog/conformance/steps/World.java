package org.activeflowlog.conformance.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.steps.Calls.Sent;
import org.activeflowlog.conformance.target.Current;
import org.activeflowlog.conformance.target.Evidence;
import org.activeflowlog.conformance.target.FlowLog;
import org.activeflowlog.conformance.target.Ledger;
import org.activeflowlog.conformance.target.Look;
import org.activeflowlog.conformance.target.Rung;
import org.activeflowlog.conformance.target.Session;
import org.activeflowlog.conformance.target.Supply.Wish;
import org.activeflowlog.conformance.wire.Answer;
import org.activeflowlog.conformance.wire.Call;

/** What one scenario owns and has seen. */
public final class World {
  private final Session session = Current.session();
  private final Ledger ledger = new Ledger();
  private final List<FlowLog> flowLogs = new ArrayList<>();
  private final Promises promises = new Promises();
  private final Passing passing = new Passing(this);
  private final Map<FlowLog, Look> before = new LinkedHashMap<>();
  private final Map<FlowLog, Integer> sentBefore = new LinkedHashMap<>();
  private final Calls calls = new Calls();
  private final ClientTokens tokens = new ClientTokens();
  private Evidence evidence;
  private Optional<OtherKey> key = Optional.empty();
  private Map<String, String> values = Map.of();
  private Watch watch;
  private boolean invented;

  void begin(String clause) {
    evidence = session.begin(clause);
    watch = new Watch(session, evidence, calls);
  }

  void end() {
    ledger.settle();
    session.end();
  }

  Session session() {
    return session;
  }

  Evidence evidence() {
    return evidence;
  }

  Ledger ledger() {
    return ledger;
  }

  /** The flow log that the scenario calls "it". */
  FlowLog it() {
    return flowLogs.get(0);
  }

  /** The other flow log that the scenario owns. */
  FlowLog other() {
    return flowLogs.get(1);
  }

  List<FlowLog> flowLogs() {
    return flowLogs;
  }

  void own(FlowLog flowLog) {
    flowLogs.add(flowLog);
  }

  /** Owns a flow log that was given as it was wished. */
  void ownGiven(FlowLog flowLog, Wish wish) {
    own(flowLog);
    promises.add(flowLog, wish);
  }

  /** What was wished of the flow logs that were given. */
  Promises promises() {
    return promises;
  }

  /**
   * Makes sure, once, that what was given is as it was promised; else a clause would be judged by
   * what is not there.
   */
  void demandGiven() {
    Map<FlowLog, String> statuses = promises.takeStatuses();
    if (session.unqueryable() == null) {
      statuses.forEach(this::demandGiven);
    }
  }

  private void demandGiven(FlowLog flowLog, String status) {
    Look look =
        before.containsKey(flowLog)
            ? before.get(flowLog)
            : session.observer().at(flowLog, evidence);
    if (!look.status().equals(status) && !driven()) {
      throw new NotVerified(
          "a flow log that was given as %s is listed with %s"
              .formatted(status, look.statusInWords()));
    }
  }

  /** Owns a flow log that the scenario itself created, and will delete it. */
  void ownCreated(FlowLog flowLog) {
    own(flowLog);
    ledger.owe(() -> session.service().call(flowLog.call("DeleteFlowlog"), evidence));
  }

  /** Names a flow log that does not exist. */
  void invent(FlowLog flowLog) {
    own(flowLog);
    invented = true;
  }

  /** The ClientTokens that the scenario makes up. */
  ClientTokens tokens() {
    return tokens;
  }

  /** What a state answered. */
  Map<String, String> values() {
    return values;
  }

  void know(Map<String, String> stateValues) {
    values = stateValues;
  }

  void signWith(OtherKey otherKey) {
    key = Optional.of(otherKey);
  }

  /** From here on enablings are signed as the run signs again. */
  void signAsUsual() {
    key = Optional.empty();
  }

  /** Sends a call, signed as the scenario wants it, and remembers both sides. */
  void send(Operation operation, Call call) {
    send(operation, call, session.service()::call);
  }

  /** The same at less cost, for one call of many, or one beforehand. */
  void sendPlainly(Operation operation, Call call) {
    send(operation, call, session.service()::callPlainly);
  }

  private void send(
      Operation operation, Call call, BiFunction<Call, Evidence, Answer> unlessByOtherKey) {
    demandPermission(operation);
    if (operation.changes()) {
      demandGiven();
    }
    Answer answer =
        key.map(other -> other.send(call, session.service(), evidence))
            .orElseGet(() -> unlessByOtherKey.apply(call, evidence));
    calls.add(new Sent(operation, call, answer));
  }

  /** Sends a call and leaves before the answer comes. */
  void sendUnheard(Operation operation, Call call) {
    demandPermission(operation);
    demandGiven();
    session.service().callUnheard(call, evidence);
    calls.addUnheard(call);
  }

  /** The calls after a flow log was looked at beforehand. */
  List<Sent> sentSince(FlowLog flowLog) {
    return calls.from(sentBefore.get(flowLog));
  }

  /** How a flow log stood when the scenario looked beforehand, if it did. */
  Optional<Look> lookedAt(FlowLog flowLog) {
    return Optional.ofNullable(before.get(flowLog));
  }

  /** What was sent. */
  Calls calls() {
    return calls;
  }

  /** The latest answer. */
  Answer answer() {
    return calls.last().answer();
  }

  /** Looks at a flow log, to compare with later. */
  void lookBefore(FlowLog flowLog) {
    Look look = look(flowLog);
    if (look.trouble() != null && !invented) {
      throw new NotVerified("how it stood could not be seen: " + look.trouble());
    }
    before.put(flowLog, look);
    sentBefore.put(flowLog, calls.all().size());
  }

  /** How a flow log stood before the call under judgement. */
  Look before(FlowLog flowLog) {
    return Objects.requireNonNull(before.get(flowLog), "the scenario did not look beforehand");
  }

  /** Looks at a flow log, now that the scenario depends on it. */
  Look look(FlowLog flowLog) {
    return watch.once(flowLog);
  }

  /** Where the scenario waits and watches. */
  Watch watch() {
    return watch;
  }

  /** Whether a flow log was brought into its status by calls, so that nothing holds it there. */
  boolean driven() {
    return evidence.reachedBy().filter(Rung.DRIVEN::equals).isPresent();
  }

  /** A flow log that was brought to Modifying, where it may not stay. */
  Passing passing() {
    return passing;
  }

  private void demandPermission(Operation operation) {
    if (operation.changes()) {
      flowLogs.forEach(session.supply()::demandTouchable);
    }
    if (operation.changes() && operation != Operation.ENABLE) {
      session.supply().demandAny();
    }
    boolean allowed = invented || operation.permission().map(session::may).orElse(true);
    if (!allowed) {
      throw new NotVerified("the fixtures do not allow " + operation.action());
    }
  }
}
