/** Twins that are wrong on purpose, and twins that differ from the usual one legally. */
package org.activeflowlog.conformance.deviation;
