package org.activeflowlog.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RuleTextTest {

  @Test
  void namesStatementsOfSeveralSections() {
    RuleText text =
        RuleText.of(
            "  Words.\n  Statements: operation.2, request-parameters.5\n  Statements: operation.3");
    assertThat(text.statements())
        .containsExactly("operation.2", "request-parameters.5", "operation.3");
    assertThat(text.source()).isEqualTo("Operation 2, 3; Request parameters 5");
  }

  @Test
  void aReasonMayRunOn() {
    RuleText text = RuleText.of("Reason: so it\n   goes on\nStatements: operation.1\n\nMore.");
    assertThat(text.reason()).isEqualTo("so it goes on");
    assertThat(text.source()).isEqualTo("Operation 1; inferred: so it goes on");
  }

  @Test
  void silenceIsEmpty() {
    assertThat(RuleText.of("Reason:")).isEqualTo(new RuleText(List.of(), ""));
    assertThat(RuleText.of("").source()).isEmpty();
  }
}
