package org.activeflowlog.conformance.deviation;

/**
 * Marks rules or an answer filter whose difference depends on what a replay does not have: calls
 * that are there at the same time, time that they spend, how many come. Such a member is run whole.
 */
interface Live {}
