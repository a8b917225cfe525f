package org.activeflowlog.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RegisterTest {
  private final Register register = Register.of(Samples.files());

  @Test
  void aScenarioIsAClause() {
    assertThat(register.find("sample.ends-active"))
        .contains(
            new Clause(
                "sample.ends-active",
                "verifiable",
                "the flow log becomes Active",
                null,
                List.of("sample.1", "sample.2"),
                "Sample 1, 2",
                "page",
                Editions.ALL,
                List.of("an Inactive flow log"),
                Turn.ANY,
                "features/sample.feature",
                10));
  }

  @Test
  void aRowIsAClause() {
    Clause row = register.find("sample.A.b.message").orElseThrow();
    assertThat(row.sentence()).isEqualTo("A.b has its text");
    assertThat(row.editions()).containsExactly("2024-10-21");
    assertThat(row.line()).isEqualTo(24);
    assertThat(row.states())
        .containsExactly(
            "an Inactive flow log",
            "a parameter that is wrong\n| name | value |\n| RegionId | ! |");
  }

  @Test
  void anInformativeClauseSaysWhy() {
    Clause clause = register.find("other.unique").orElseThrow();
    assertThat(clause.informative()).isTrue();
    assertThat(clause.why()).isEqualTo("it is the client's duty");
    assertThat(clause.source()).isEqualTo("inferred: the client is meant, not the service.");
    assertThat(clause.statements()).isEmpty();
  }

  @Test
  void profilesAndEditionsSelect() {
    assertThat(idsOf(Set.of("page"), "2024-10-21"))
        .containsExactly("sample.ends-active", "sample.A.b.message", "sample.C.message");
    assertThat(idsOf(Set.of("page"), "2024-11-15")).containsExactly("sample.ends-active");
    assertThat(idsOf(Set.of("gateway"), "2024-11-15")).containsExactly("other.unique");
    assertThat(register.all()).hasSize(4);
  }

  @Test
  void anIdStandsForOneClause() {
    List<FeatureText> twice = List.of(Samples.files().get(0), Samples.files().get(0));
    assertThatThrownBy(() -> Register.of(twice))
        .hasMessageContaining("two clauses sample.ends-active")
        .hasMessageContaining("features/sample.feature:10");
  }

  @Test
  void aNameWithoutIdIsRefusedWithItsPlace() {
    FeatureText file = Samples.file("sample", Samples.GOOD.replace("[sample.ends-active] ", ""));
    assertThatThrownBy(() -> Register.of(List.of(file)))
        .hasMessageContaining("features/sample.feature:10: a scenario's name is [<clause id>]");
  }

  @Test
  void theIdIsReadOffAName() {
    assertThat(Register.idOf("[a.B.c-d] some words")).isEqualTo("a.B.c-d");
    assertThatThrownBy(() -> Register.idOf("some words")).hasMessageContaining("some words");
  }

  private List<String> idsOf(Set<String> profiles, String edition) {
    return register.select(profiles, edition).stream().map(Clause::id).toList();
  }
}
