package org.activeflowlog.conformance.target;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long changes of status took on a target. */
final class Changes {
  private static final double USUAL = 0.9;

  private final Queue<Long> millis = new ConcurrentLinkedQueue<>();

  /** One was waited for so long; one that was over before the first look tells nothing. */
  void add(long taken) {
    if (taken > 0) {
      millis.add(taken);
    }
  }

  /**
   * As long as nine in ten took at most, in milliseconds; 0 before the first. The longest of all
   * were often two in a row.
   */
  long longestUsual() {
    List<Long> sorted = millis.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(sorted.size() * USUAL) - 1);
  }
}
