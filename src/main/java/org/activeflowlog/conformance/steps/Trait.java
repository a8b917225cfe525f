package org.activeflowlog.conformance.steps;

import java.util.Optional;
import java.util.function.Function;

/**
 * A property that an answer has to have.
 *
 * @param phrase its name in the features
 * @param expected what is admissible, for people
 * @param ofSuccess whether only an answer that is no refusal can show it
 * @param objection what the scenario's last answer is instead; empty if it has the property
 */
record Trait(
    String phrase,
    String expected,
    boolean ofSuccess,
    Function<World, Optional<String>> objection) {}
