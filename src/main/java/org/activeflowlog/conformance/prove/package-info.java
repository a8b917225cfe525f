/**
 * Holds the suite to the gallery: what it catches, and whom it accuses.
 *
 * <p>The suite is run on a truthful twin once, whose calls are kept and replayed to each member in
 * memory. On a member are run, over HTTP, the clauses that it names and those of which it answers a
 * call otherwise than the truthful twin; on a variant also those whose calls are simultaneous. Of
 * all others it is known what the suite would hear. Members that a replay does not show whole are
 * run whole.
 */
package org.activeflowlog.conformance.prove;
