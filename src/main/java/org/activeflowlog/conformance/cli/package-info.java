/** The program: one class per command, options and environment, exit status, terminal. */
package org.activeflowlog.conformance.cli;
