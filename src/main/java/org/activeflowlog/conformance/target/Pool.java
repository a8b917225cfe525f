package org.activeflowlog.conformance.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.activeflowlog.conformance.target.Fixtures.Prepared;

/**
 * The prepared flow logs. A scenario has a group of them for itself, so that it never waits for
 * those of others. The first group goes with the CEN instance in which flow logs are created: who
 * has it waits for nobody, so that nobody waits for ever.
 */
final class Pool {
  private static final int FIRST = 0;

  private final List<List<Prepared>> groups;
  private final List<Integer> free = new ArrayList<>();
  private final Map<Ledger, Set<Integer>> held = new HashMap<>();
  private final Set<FlowLog> lent = new HashSet<>();
  private final ReentrantLock lock = new ReentrantLock(true);
  private final Condition changed = lock.newCondition();

  Pool(List<Prepared> flowLogs) {
    this.groups = Groups.of(flowLogs);
    for (int group = 0; group < groups.size(); group++) {
      free.add(group);
    }
  }

  /** Lends a flow log until the ledger is settled; empty if none suits. */
  Optional<FlowLog> lend(Predicate<Prepared> suits, Ledger ledger) {
    lock.lock();
    try {
      if (!held.containsKey(ledger)) {
        await(() -> !free.isEmpty());
        take(free.get(free.size() - 1), ledger);
      }
      Optional<FlowLog> found =
          held.get(ledger).stream()
              .flatMap(group -> groups.get(group).stream())
              .filter(suits)
              .map(Prepared::flowLog)
              .filter(flowLog -> !lent.contains(flowLog))
              .findFirst();
      found.ifPresent(lent::add);
      return found;
    } finally {
      lock.unlock();
    }
  }

  /** The CEN instance of one of the flow logs. */
  Optional<String> cenOf(String flowLogId) {
    return groups.stream()
        .flatMap(List::stream)
        .map(Prepared::flowLog)
        .filter(flowLog -> flowLog.flowLogId().equals(flowLogId))
        .map(FlowLog::cenId)
        .findFirst();
  }

  /** Waits until no other scenario creates flow logs where only one may at a time. */
  void enter(Ledger ledger) {
    lock.lock();
    try {
      if (!held.getOrDefault(ledger, Set.of()).contains(FIRST)) {
        await(() -> free.contains(FIRST));
        take(FIRST, ledger);
      }
    } finally {
      lock.unlock();
    }
  }

  private void await(BooleanSupplier met) {
    while (!met.getAsBoolean()) {
      changed.awaitUninterruptibly();
    }
  }

  private void take(Integer group, Ledger ledger) {
    free.remove(group);
    held.computeIfAbsent(ledger, owner -> new HashSet<>()).add(group);
    ledger.owe(() -> leave(group, ledger));
  }

  private void leave(Integer group, Ledger ledger) {
    lock.lock();
    try {
      held.computeIfPresent(ledger, (owner, groups) -> without(group, groups));
      groups.get(group).forEach(prepared -> lent.remove(prepared.flowLog()));
      free.add(group);
      free.sort(null);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private static Set<Integer> without(Integer group, Set<Integer> groups) {
    Set<Integer> rest = new HashSet<>(groups);
    rest.remove(group);
    return rest.isEmpty() ? null : rest;
  }
}
