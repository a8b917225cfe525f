package org.activeflowlog.conformance.steps;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.target.Evidence;
import org.activeflowlog.conformance.target.FlowLog;
import org.activeflowlog.conformance.target.History;
import org.activeflowlog.conformance.target.Look;
import org.activeflowlog.conformance.target.Session;

/** How one scenario looks at flow logs, as long as they can be looked at. */
final class Watch {
  private final Session session;
  private final Evidence evidence;
  private final Calls calls;
  private History way;
  private String lastSeen = "";

  Watch(Session session, Evidence evidence, Calls calls) {
    this.session = session;
    this.evidence = evidence;
    this.calls = calls;
  }

  Look once(FlowLog flowLog) {
    demandQueries(flowLog);
    return session.observer().at(flowLog, evidence);
  }

  /** Waits for a status, and remembers the way there. */
  History until(Set<String> statuses, FlowLog flowLog) {
    demandQueries(flowLog);
    way = session.patience().until(statuses, flowLog, evidence);
    return way;
  }

  History until(Predicate<Look> wished, FlowLog flowLog) {
    demandQueries(flowLog);
    return session.patience().until(wished, flowLog, evidence);
  }

  /** Gives a flow log a moment to leave its status; it need not. */
  History untilItLeaves(String status, FlowLog flowLog) {
    demandQueries(flowLog);
    History history =
        session.patience().briefly(look -> !look.status().equals(status), flowLog, evidence);
    lastSeen = history.last().status();
    return history;
  }

  /** The status that was seen when a flow log was given a moment to leave another; else empty. */
  String lastSeen() {
    return lastSeen;
  }

  /** Looks for as long as something delayed might show, less than that if others were watched. */
  History settling(FlowLog flowLog, long watchedMillis) {
    demandQueries(flowLog);
    return session.patience().settling(flowLog, calls.millisSinceLast(), watchedMillis, evidence);
  }

  /** Looks for longer, at what has to last. */
  History settlingLong(FlowLog flowLog, long watchedMillis) {
    demandQueries(flowLog);
    return session.patience().settlingLong(flowLog, watchedMillis, evidence);
  }

  /** Looks until it has rested in one of the statuses, stretch by stretch. */
  List<History> rest(Set<String> statuses, FlowLog flowLog) {
    demandQueries(flowLog);
    return session.patience().rest(statuses, flowLog, calls.millisSinceLast(), evidence);
  }

  /** How the flow log came to the status that was waited for. */
  History way() {
    return way;
  }

  private void demandQueries(FlowLog flowLog) {
    String trouble = session.unqueryable(flowLog, evidence);
    if (trouble != null) {
      throw new NotVerified(
          "flow logs cannot be looked at: " + trouble + " (operation.query tells more)");
    }
  }
}
