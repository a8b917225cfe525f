package org.activeflowlog.conformance.contract;

import java.util.List;

/** The parts of the contract that can be chosen. */
public final class Profiles {
  /** What the page of the operation says. */
  public static final String PAGE = "page";

  /** What the gateway before every operation does: signature, nonce, timestamp, XML. */
  public static final String GATEWAY = "gateway";

  /** What the sibling operations do. */
  public static final String COMPANIONS = "companions";

  /** The profile of clauses that name none, and of runs that name none. */
  public static final String DEFAULT = PAGE;

  /** Every profile. */
  public static final List<String> ALL = List.of(PAGE, GATEWAY, COMPANIONS);

  private Profiles() {}
}
