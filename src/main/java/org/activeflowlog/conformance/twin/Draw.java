package org.activeflowlog.conformance.twin;

import java.util.function.Supplier;

/** Where new identifiers come from. */
@FunctionalInterface
interface Draw {
  /**
   * A new identifier.
   *
   * @param kind what it is for
   * @param fresh makes one that nobody had before
   */
  String id(String kind, Supplier<String> fresh);

  /** Every identifier is a fresh one. */
  static Draw fresh() {
    return (kind, fresh) -> fresh.get();
  }
}
