/** Runs the features on targets and gathers verdicts. */
package org.activeflowlog.conformance.suite;
