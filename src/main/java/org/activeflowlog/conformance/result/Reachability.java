package org.activeflowlog.conformance.result;

/**
 * Whether a state that a clause needs could be reached on a target.
 *
 * @param code the documented error code that the state leads to; null if it leads to none
 * @param reachedBy the rung that reached it; null if none did
 * @param why why it was not reached; null if it was
 */
public record Reachability(String state, String code, String reachedBy, String why) {}
