package org.activeflowlog.conformance.deviation;

/** What a member of the gallery is there for. */
public enum Kind {
  /** Wrong: the suite has to catch it. */
  DEVIATION,
  /** Different, and within what the page allows: the suite has to leave it alone. */
  VARIANT
}
