package org.activeflowlog.conformance.target;

/** The rungs of the ladder by which a state is reached, as reports name them. */
final class Rung {
  /** The target's provider-state handler made it. */
  static final String STATES = "states";

  /** The harness made it with the operation and its siblings. */
  static final String DRIVEN = "driven";

  private Rung() {}
}
