package org.activeflowlog.conformance.target;

import java.util.ArrayDeque;
import java.util.Deque;

/** What a scenario has to put back, in reverse order. */
public final class Ledger {
  private final Deque<Runnable> debts = new ArrayDeque<>();

  /** Remembers something to put back. */
  public synchronized void owe(Runnable debt) {
    debts.push(debt);
  }

  /** Puts everything back, the latest first; what fails does not keep the rest from being tried. */
  public synchronized void settle() {
    while (!debts.isEmpty()) {
      try {
        debts.pop().run();
      } catch (RuntimeException ignored) {
        // The protocol ignores the answer to a teardown.
      }
    }
  }
}
