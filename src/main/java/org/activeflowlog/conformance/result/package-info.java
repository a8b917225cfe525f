/** What a run found: verdict, clause result, exchange, deviation, observation. Plain records. */
package org.activeflowlog.conformance.result;
