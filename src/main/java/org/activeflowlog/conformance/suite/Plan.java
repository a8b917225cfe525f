package org.activeflowlog.conformance.suite;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.activeflowlog.conformance.target.Endpoint;

/**
 * What a run is to do.
 *
 * @param endpoints the targets, with distinct names
 * @param profiles which profiles' clauses to run
 * @param edition the dated edition of the page to hold the targets to
 * @param clauseGlobs only clauses whose id matches one of these; all if empty
 * @param parallel how many scenarios may be under way at once, over all targets
 * @param timeLimit of the whole run; what has not run then is in error
 * @param strict whether a clause that is not verified spoils the exit status
 */
public record Plan(
    List<Endpoint> endpoints,
    Set<String> profiles,
    String edition,
    List<String> clauseGlobs,
    int parallel,
    Duration timeLimit,
    boolean strict) {}
