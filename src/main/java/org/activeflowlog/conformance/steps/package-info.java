/**
 * The Gherkin vocabulary: at most thirty step methods, none of which knows who is on the other
 * side.
 */
package org.activeflowlog.conformance.steps;
