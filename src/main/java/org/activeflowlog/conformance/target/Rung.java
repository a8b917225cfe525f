package org.activeflowlog.conformance.target;

/** The rungs of the ladder by which a state is reached, as reports name them. */
public final class Rung {
  /** The target's provider-state handler made it. */
  public static final String STATES = "states";

  /** The operator had prepared it: the fixtures file. */
  public static final String PREPARED = "prepared";

  /** The harness made it with the operation and its siblings. */
  public static final String DRIVEN = "driven";

  private Rung() {}
}
