package org.activeflowlog.conformance.twin;

/** What is looked at before a call that changes something is carried out, in the usual order. */
public enum Check {
  /** No parameter is given twice. */
  REPEATED,
  /** No required parameter is absent or empty. */
  REQUIRED,
  /** The client token is one that can be accepted. */
  TOKEN,
  /** The settings have values that they may have. */
  SETTINGS,
  /** The client token was used before: the first answer is given again. */
  REPLAY,
  /** The region exists. */
  REGION,
  /** The flow log exists. */
  FLOW_LOG,
  /** The flow log is deployed in the region. */
  OWN_REGION,
  /** The flow log belongs to the CEN instance. */
  CEN,
  /** The flow log's status admits the operation. */
  STATUS,
  /** Nothing else prevents it: the other rows of the page's error table. */
  TROUBLE
}
