package org.activeflowlog.conformance.target;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.activeflowlog.conformance.target.Fixtures.Prepared;

/** The prepared flow logs. One scenario at a time has them, so that none waits for another's. */
final class Pool {
  private final List<Prepared> flowLogs;
  private final Semaphore turn = new Semaphore(1, true);
  private final Map<Ledger, Set<FlowLog>> lent = new HashMap<>();

  Pool(List<Prepared> flowLogs) {
    this.flowLogs = flowLogs;
  }

  /** Lends a flow log until the ledger is settled; empty if none suits. */
  Optional<FlowLog> lend(Predicate<Prepared> suits, Ledger ledger) {
    enter(ledger);
    Set<FlowLog> taken = lent.get(ledger);
    Optional<FlowLog> found =
        flowLogs.stream()
            .filter(suits)
            .map(Prepared::flowLog)
            .filter(flowLog -> !taken.contains(flowLog))
            .findFirst();
    found.ifPresent(taken::add);
    return found;
  }

  /** The CEN instance of one of the flow logs. */
  Optional<String> cenOf(String flowLogId) {
    return flowLogs.stream()
        .map(Prepared::flowLog)
        .filter(flowLog -> flowLog.flowLogId().equals(flowLogId))
        .map(FlowLog::cenId)
        .findFirst();
  }

  /** Waits until nothing that is prepared is lent to another scenario. */
  void enter(Ledger ledger) {
    if (!lent.containsKey(ledger)) {
      turn.acquireUninterruptibly();
      lent.put(ledger, new HashSet<>());
      ledger.owe(() -> leave(ledger));
    }
  }

  private void leave(Ledger ledger) {
    lent.remove(ledger);
    turn.release();
  }
}
