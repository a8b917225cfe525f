/** Results in, files out. */
package org.activeflowlog.conformance.report;
