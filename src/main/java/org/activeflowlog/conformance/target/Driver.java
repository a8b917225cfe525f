package org.activeflowlog.conformance.target;

import java.util.Optional;
import java.util.Set;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.wire.Answer;

/** Brings flow logs into a status by the operation and its siblings. */
final class Driver {
  private static final String INACTIVE = "Inactive";
  private static final String ACTIVE = "Active";
  private static final String MODIFYING = "Modifying";
  private static final Set<String> AT_REST = Set.of(ACTIVE, INACTIVE);
  private static final Set<String> PASSING = Set.of(MODIFYING, "Creating", "Deleting");

  private final Service service;
  private final Observer observer;
  private final Patience patience;
  private final Quiet quiet;
  private final Set<Permission> may;

  Driver(Service service, Observer observer, Patience patience, Quiet quiet, Set<Permission> may) {
    this.service = service;
    this.observer = observer;
    this.patience = patience;
    this.quiet = quiet;
    this.may = may;
  }

  /**
   * Brings a flow log into a status.
   *
   * @return whether anything had to be done for it
   * @throws NotVerified if it cannot be brought there
   */
  boolean bring(FlowLog flowLog, String status, Evidence evidence) {
    Look look = observer.at(flowLog, evidence);
    if (look.status().equals(status)) {
      return false;
    }
    if (status.equals(MODIFYING) && look.status().equals(ACTIVE)) {
      bring(flowLog, INACTIVE, evidence);
    }
    drive(flowLog, status, evidence);
    return true;
  }

  /**
   * Remembers a flow log's status, and to bring it back there.
   *
   * @return why it cannot be brought back, if its status is told in no documented way
   * @throws NotVerified if it is not there, or not at rest
   */
  Optional<String> giveBackAsItIs(FlowLog flowLog, Ledger ledger) {
    Evidence unused = new Evidence("");
    Look look = patience.until(Driver::isNotPassing, flowLog, unused).last();
    String status = look.status();
    if (AT_REST.contains(status)) {
      ledger.owe(() -> restore(flowLog, status, unused));
      return Optional.empty();
    }
    if (status.equals(Look.UNLISTED)) {
      throw new NotVerified("a prepared flow log cannot be looked at: " + look.trouble());
    }
    if (PASSING.contains(status)) {
      throw new NotVerified("a prepared flow log stays " + status);
    }
    return Optional.of(
        look.trouble() == null
            ? "a prepared flow log is listed with " + look.statusInWords()
            : "a prepared flow log cannot be looked at: " + look.trouble());
  }

  /** The milliseconds until the last look that showed Modifying; 0 if no look did. */
  long modifyingMillis(FlowLog inactive, Evidence evidence) {
    service.call(inactive.call("ActiveFlowLog"), evidence);
    return patience.until(Set.of(ACTIVE), inactive, evidence).moments().stream()
        .filter(moment -> moment.look().status().equals(MODIFYING))
        .mapToLong(History.Moment::millis)
        .max()
        .orElse(0);
  }

  private static boolean isNotPassing(Look look) {
    return !PASSING.contains(look.status());
  }

  private void restore(FlowLog flowLog, String status, Evidence unused) {
    patience.until(AT_REST, flowLog, unused);
    bring(flowLog, status, unused);
  }

  private void drive(FlowLog flowLog, String status, Evidence evidence) {
    boolean off = status.equals(INACTIVE);
    String action = off ? "DeactiveFlowLog" : "ActiveFlowLog";
    Permission needed = off ? Permission.DISABLE : Permission.ENABLE;
    if (!may.contains(needed)) {
      throw new NotVerified("the fixtures do not allow " + action + ", which leads to " + status);
    }
    if (status.equals(MODIFYING)) {
      quiet.begin(evidence);
    }
    Answer answer = service.call(flowLog.call(action), evidence);
    if (!answer.saysSuccess()) {
      throw new NotVerified(
          "no flow log with Status %s is offered, and %s, which leads there, answered %s"
              .formatted(status, action, answer.inShort()));
    }
    History history =
        status.equals(MODIFYING)
            ? patience.once(flowLog, evidence)
            : patience.until(Set.of(status), flowLog, evidence);
    if (!history.reached(status)) {
      throw new NotVerified(
          "no flow log with Status %s is offered, and after %s it was %s"
              .formatted(status, action, history.told()));
    }
  }
}
