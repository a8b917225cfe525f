package org.activeflowlog.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The contract itself: the features at the root of the repository. */
final class ContractTest {

  @Test
  void thereAreClauses() {
    assertThat(Register.load().all()).isNotEmpty();
  }

  @Test
  void bothEditionsHaveClausesOfThePage() {
    Register register = Register.load();
    assertThat(Editions.ALL)
        .allSatisfy(
            edition -> assertThat(register.select(Set.of(Profiles.DEFAULT), edition)).isNotEmpty());
  }

  @Test
  void theFeaturesKeepTheRulesOfTheHouse() {
    ClassLoader loader = ContractTest.class.getClassLoader();
    assertThat(FeatureLint.problems(new FeatureFolder(loader).read(), Statements.load()))
        .as("problems in features/")
        .isEmpty();
  }

  /** Informative clauses decide nothing, so a clause must not become one unnoticed. */
  @Test
  void theInformativeClausesAreThese() {
    assertThat(Register.load().all().stream().filter(Clause::informative).map(Clause::id))
        .containsExactlyInAnyOrder(
            "overview.operation",
            "overview.gathers-traffic-data",
            "debugging.openapi-explorer",
            "authorization.undisclosed",
            "request-parameters.client-token-unique",
            "request-parameters.samples",
            "error-codes.further",
            "change-history.error-codes");
  }
}
