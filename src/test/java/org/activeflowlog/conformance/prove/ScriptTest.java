package org.activeflowlog.conformance.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.activeflowlog.conformance.contract.Profiles;
import org.activeflowlog.conformance.contract.Register;
import org.activeflowlog.conformance.deviation.Gallery;
import org.activeflowlog.conformance.deviation.Likeness;
import org.activeflowlog.conformance.deviation.Member;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.result.Verdict;
import org.activeflowlog.conformance.target.Pause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a replay leaves out would not have failed: the shortcut of the command {@code prove}. */
final class ScriptTest {
  private static final List<String> SOME =
      List.of(
          "error-codes.*",
          "response-parameters.*",
          "operation.modifying-*",
          "operation.enables",
          "operation.touches-*",
          "request-parameters.client-token-re*",
          "request-parameters.at-once-no-token.*",
          "request-parameters.cen-id-*",
          "gateway.accepts-*");

  private static final Trial TRIAL =
      new Trial(Register.load(), 16, new Pause(Duration.ofMinutes(20)));
  private static final Likeness USUAL = new Likeness("2024-10-21", Duration.ZERO);
  private static final Script SCRIPT = TRIAL.record(USUAL, Set.copyOf(Profiles.ALL), SOME);

  /** Among them some that only what other clauses did before makes wrong, and legal ones. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "success-is-a-boolean",
        "refusal-code-is-a-number",
        "too-late-rule-exist",
        "tokens-are-ignored",
        "modifying-can-be-disabled",
        "refusals-fail-elsewhere",
        "already-active-is-refused",
        "more-members"
      })
  void theSameClausesFailWithTheShortcutAndWithout(String name) {
    Member member = Gallery.find(name).orElseThrow();
    TargetResult whole = TRIAL.run(member, SOME);
    Set<String> all = whole.clauses().stream().map(ClauseResult::id).collect(Collectors.toSet());
    List<String> toRun = List.copyOf(SCRIPT.toRun(member, all));

    Set<String> failed = toRun.isEmpty() ? Set.of() : failed(TRIAL.run(member, toRun));

    assertThat(failed).isEqualTo(failed(whole));
  }

  private static Set<String> failed(TargetResult result) {
    return result.clauses().stream()
        .filter(it -> it.verdict() == Verdict.FAILED || it.verdict() == Verdict.ERROR)
        .map(ClauseResult::id)
        .collect(Collectors.toSet());
  }

  @Test
  void onlyWhatAMemberNamesOrAnswersOtherwiseIsRun() {
    Member member = Gallery.find("clocks-may-be-a-day-apart").orElseThrow();
    Set<String> all = Set.of("operation.enables", "error-codes.RuleExist", member.names().get(0));

    assertThat(SCRIPT.toRun(member, all)).containsExactly(member.names().get(0));
  }

  @Test
  void aVariantMeetsSimultaneousCallsInAnyCase() {
    Set<String> all = Set.of("operation.enables", "request-parameters.at-once-no-token.32");

    assertThat(SCRIPT.toRun(USUAL.truthful(), all))
        .containsExactly("request-parameters.at-once-no-token.32");
  }
}
