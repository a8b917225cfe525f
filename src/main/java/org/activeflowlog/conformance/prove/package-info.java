/** Holds the suite to the gallery: what it catches, and whom it accuses. */
package org.activeflowlog.conformance.prove;
