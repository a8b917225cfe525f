package org.activeflowlog.conformance.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.target.Current;
import org.activeflowlog.conformance.target.Evidence;
import org.activeflowlog.conformance.target.FlowLog;
import org.activeflowlog.conformance.target.History;
import org.activeflowlog.conformance.target.Ledger;
import org.activeflowlog.conformance.target.Look;
import org.activeflowlog.conformance.target.Rung;
import org.activeflowlog.conformance.target.Session;
import org.activeflowlog.conformance.wire.Answer;
import org.activeflowlog.conformance.wire.Call;
import org.activeflowlog.conformance.wire.Credentials;

/** What one scenario owns and has seen. */
public final class World {
  private final Session session = Current.session();
  private final Ledger ledger = new Ledger();
  private final List<FlowLog> flowLogs = new ArrayList<>();
  private final Map<FlowLog, String> given = new LinkedHashMap<>();
  private final Map<FlowLog, Look> before = new LinkedHashMap<>();
  private final Map<FlowLog, Integer> sentBefore = new LinkedHashMap<>();
  private final List<Sent> sent = new CopyOnWriteArrayList<>();
  private Evidence evidence;
  private Optional<Credentials> key = Optional.empty();
  private Map<String, String> values = Map.of();
  private History way;
  private Sent unheard;
  private int judgedFrom;
  private String token;
  private boolean invented;
  private long modifyingSince;

  /** A call and its answer. */
  record Sent(Operation operation, Call call, Answer answer) {}

  void begin(String clause) {
    evidence = session.begin(clause);
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

  /** Owns a flow log that was given with a status. */
  void ownGiven(FlowLog flowLog, String status) {
    own(flowLog);
    given.put(flowLog, status);
  }

  /**
   * Makes sure, once, that what was given is as it was promised; else a clause would be judged by
   * what is not there.
   */
  void demandGiven() {
    if (session.unqueryable() == null) {
      given.forEach(this::demandGiven);
    }
    given.clear();
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

  void rememberToken(String newToken) {
    token = newToken;
  }

  /** One ClientToken for all calls that ask for it. */
  String tokenOfAll() {
    token = token == null ? UUID.randomUUID().toString() : token;
    return token;
  }

  /** The latest ClientToken that the scenario made up. */
  String token() {
    return Objects.requireNonNull(token, "the scenario made up no ClientToken");
  }

  /** What a state answered. */
  Map<String, String> values() {
    return values;
  }

  void know(Map<String, String> stateValues) {
    values = stateValues;
  }

  void signWith(Credentials otherKey) {
    key = Optional.of(otherKey);
  }

  /** Sends a call, signed as the scenario wants it, and remembers both sides. */
  Answer send(Operation operation, Call call) {
    demandPermission(operation);
    if (operation.changes()) {
      demandGiven();
    }
    Answer answer =
        key.map(other -> session.service().callAs(other, call, evidence))
            .orElseGet(() -> session.service().call(call, evidence));
    sent.add(new Sent(operation, call, answer));
    return answer;
  }

  /** From here on, calls are under judgement. */
  void beginJudgement() {
    judgedFrom = sent.size();
  }

  /** The calls under judgement. */
  List<Sent> judged() {
    return sent.subList(judgedFrom, sent.size());
  }

  /** Sends a call and leaves before the answer comes. */
  void sendUnheard(Operation operation, Call call) {
    demandPermission(operation);
    demandGiven();
    session.service().callUnheard(call, evidence);
    unheard = new Sent(operation, call, null);
  }

  /** The latest enabling, heard or not. */
  Call latestEnabling() {
    return unheard != null
        ? unheard.call()
        : sent.stream()
            .filter(one -> one.operation() == Operation.ENABLE)
            .reduce((first, second) -> second)
            .map(Sent::call)
            .orElseThrow();
  }

  /** Whether any call that changes something was accepted. */
  boolean acceptedAny() {
    return sent.stream().anyMatch(one -> one.operation().changes() && one.answer().saysSuccess());
  }

  /** The calls after a flow log was looked at beforehand. */
  List<Sent> sentSince(FlowLog flowLog) {
    return sent.subList(sentBefore.get(flowLog), sent.size());
  }

  /** How a flow log stood when the scenario looked beforehand, if it did. */
  Optional<Look> lookedAt(FlowLog flowLog) {
    return Optional.ofNullable(before.get(flowLog));
  }

  List<Sent> sent() {
    return sent;
  }

  Sent last() {
    return sent.get(sent.size() - 1);
  }

  Answer answer() {
    return last().answer();
  }

  /** Looks at a flow log, to compare with later. */
  void lookBefore(FlowLog flowLog) {
    Look look = look(flowLog);
    if (look.trouble() != null && !invented) {
      throw new NotVerified("how it stood could not be seen: " + look.trouble());
    }
    before.put(flowLog, look);
    sentBefore.put(flowLog, sent.size());
  }

  /** How a flow log stood before the call under judgement. */
  Look before(FlowLog flowLog) {
    return Objects.requireNonNull(before.get(flowLog), "the scenario did not look beforehand");
  }

  /** Looks at a flow log, now that the scenario depends on it. */
  Look look(FlowLog flowLog) {
    demandQueries();
    return session.observer().at(flowLog, evidence);
  }

  History until(Set<String> statuses, FlowLog flowLog) {
    demandQueries();
    way = session.patience().until(statuses, flowLog, evidence);
    return way;
  }

  History until(Predicate<Look> wished, FlowLog flowLog) {
    demandQueries();
    return session.patience().until(wished, flowLog, evidence);
  }

  History settling(FlowLog flowLog) {
    demandQueries();
    return session.patience().settling(flowLog, evidence);
  }

  History settlingLong(FlowLog flowLog) {
    demandQueries();
    return session.patience().settlingLong(flowLog, evidence);
  }

  /** How the flow log came to the status that was waited for. */
  History way() {
    return way;
  }

  /** Whether a flow log was brought into its status by calls, so that nothing holds it there. */
  boolean driven() {
    return evidence.reachedBy().filter(Rung.DRIVEN::equals).isPresent();
  }

  /**
   * Makes sure that the flow log was still Modifying when it was called.
   *
   * @throws NotVerified if nothing held it there and the enabling may have been over
   */
  void demandModifyingWas() {
    long millis = (System.nanoTime() - modifyingSince) / 1_000_000;
    if (driven() && millis > session.supply().modifyingMillis(evidence, ledger) / 2) {
      throw new NotVerified(
          "Modifying may have passed: no provider state holds it, and enabling is too fast here to tell");
    }
  }

  /** A flow log is about to be given, Modifying perhaps. */
  void startClock() {
    modifyingSince = System.nanoTime();
  }

  private void demandPermission(Operation operation) {
    if (operation.changes() && operation != Operation.ENABLE) {
      session.supply().demandAny();
    }
    boolean allowed = invented || operation.permission().map(session::may).orElse(true);
    if (!allowed) {
      throw new NotVerified("the fixtures do not allow " + operation.action());
    }
  }

  private void demandQueries() {
    if (session.unqueryable() != null) {
      throw new NotVerified(
          "flow logs cannot be looked at: "
              + session.unqueryable()
              + " (operation.query tells more)");
    }
  }
}
