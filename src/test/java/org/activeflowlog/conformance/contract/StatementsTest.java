package org.activeflowlog.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class StatementsTest {
  private final Statements page = Statements.load();

  @Test
  void theSectionsStandInTheOrderOfThePage() {
    assertThat(page.all().stream().map(Statement::section).distinct())
        .containsExactly(
            "overview",
            "operation",
            "debugging",
            "authorization",
            "request-parameters",
            "response-parameters",
            "examples",
            "error-codes",
            "change-history");
  }

  @Test
  void theNumbersOfASectionCountUp() {
    Map<String, Integer> last = new HashMap<>();
    for (Statement statement : page.all()) {
      assertThat(statement.n())
          .as(statement.ref())
          .isEqualTo(last.merge(statement.section(), 1, Integer::sum));
    }
  }

  @Test
  void aStatementIsFoundByItsName() {
    assertThat(page.find("request-parameters.20"))
        .map(Statement::says)
        .contains("CenId is required.");
    assertThat(page.find("request-parameters.99")).isEmpty();
  }

  @Test
  void aNumberIsGivenOnce() {
    assertThatThrownBy(() -> Statements.parse("a: [{ n: 1, says: x }, { n: 1, says: y }]"))
        .hasMessageContaining("two statements a.1");
    assertThatThrownBy(() -> Statements.parse("a: []\na: []")).hasMessageContaining("uplicate");
  }
}
