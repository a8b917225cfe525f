package org.activeflowlog.conformance.twin;

import java.util.Map;

/** What a call is about to do. */
interface Effect {
  /** Looks whether it can be done, or says why not. */
  void check(Check check);

  /** Does it. */
  void apply();

  /** What the answer says beyond that it was done. */
  default Map<String, Object> members() {
    return Map.of();
  }
}
