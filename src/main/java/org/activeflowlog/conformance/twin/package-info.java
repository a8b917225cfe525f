/**
 * The reference service: what the contract page describes, as a plain state machine carried by
 * WireMock. It knows the contract from the page alone and shares no code with the suite.
 */
package org.activeflowlog.conformance.twin;
