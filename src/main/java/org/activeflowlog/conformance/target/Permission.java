package org.activeflowlog.conformance.target;

/**
 * What the operator of a target lets the harness do with real flow logs; queries are always free.
 */
public enum Permission {
  ENABLE,
  DISABLE,
  MODIFY,
  CREATE,
  DELETE
}
