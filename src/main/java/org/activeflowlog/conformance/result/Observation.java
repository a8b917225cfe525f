package org.activeflowlog.conformance.result;

/**
 * What a target did where the page leaves room; decides nothing.
 *
 * @param id names the open question
 * @param observed what was seen, derived from the exchange
 * @param clause the clause during which it was seen
 */
public record Observation(String id, String observed, String clause) {}
