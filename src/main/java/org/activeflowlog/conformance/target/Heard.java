package org.activeflowlog.conformance.target;

import org.activeflowlog.conformance.result.Exchange;
import org.activeflowlog.conformance.wire.Answer;
import org.activeflowlog.conformance.wire.Call;

/**
 * What some scenario of the run was answered.
 *
 * @param clause the id of the scenario's clause; empty if it was no scenario's call
 */
public record Heard(String clause, Call call, Answer answer, Exchange exchange) {}
