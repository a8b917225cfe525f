package org.activeflowlog.conformance.suite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.activeflowlog.conformance.contract.Clause;
import org.activeflowlog.conformance.contract.ClauseGlob;
import org.activeflowlog.conformance.contract.Register;

/**
 * The clauses that a plan asks for.
 *
 * @param verifiable those to run, by id, in the order of the features
 * @param informative those to list
 * @param codes the ids of those clauses of the profiles that are about an error code itself
 * @param whole whether the plan asks for all of its profiles' clauses
 */
record Selection(
    Map<String, Clause> verifiable, List<Clause> informative, Set<String> codes, boolean whole) {
  private static final String MESSAGE = ".message";

  static Selection of(Register register, Plan plan) {
    Set<String> ids = Set.copyOf(plan.clauseGlobs());
    List<ClauseGlob> globs =
        ids.stream().filter(id -> id.contains("*")).map(ClauseGlob::of).toList();
    List<Clause> all = register.select(plan.profiles(), plan.edition());
    List<Clause> chosen =
        all.stream()
            .filter(
                clause ->
                    ids.isEmpty()
                        || ids.contains(clause.id())
                        || globs.stream().anyMatch(glob -> glob.matches(clause.id())))
            .toList();
    Map<String, Clause> verifiable =
        chosen.stream()
            .filter(clause -> !clause.informative())
            .collect(
                Collectors.toMap(Clause::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    return new Selection(
        verifiable,
        chosen.stream().filter(Clause::informative).toList(),
        codes(all),
        chosen.size() == all.size());
  }

  /** A code has a clause of its own and one for its message, named after it. */
  private static Set<String> codes(List<Clause> all) {
    Set<String> ids = all.stream().map(Clause::id).collect(Collectors.toSet());
    return ids.stream().filter(id -> ids.contains(id + MESSAGE)).collect(Collectors.toSet());
  }
}
