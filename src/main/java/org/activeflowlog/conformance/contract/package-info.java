/** What the contract says: clauses, statements, editions and profiles, read out of the features. */
package org.activeflowlog.conformance.contract;
