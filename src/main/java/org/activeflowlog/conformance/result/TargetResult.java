package org.activeflowlog.conformance.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What a run found on one target.
 *
 * @param note one line on why the run ended early on this target; null if it did not
 */
public record TargetResult(
    String name,
    String url,
    Outcome result,
    @JsonInclude(JsonInclude.Include.NON_NULL) String note,
    Counts counts,
    List<ClauseResult> clauses,
    List<Informative> informative,
    List<Observation> observations,
    List<Reachability> reachability) {}
