/** What is under test: address, states, patience, ledger, what may be done to it. */
package org.activeflowlog.conformance.target;
