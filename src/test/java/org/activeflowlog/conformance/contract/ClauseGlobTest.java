package org.activeflowlog.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClauseGlobTest {

  @ParameterizedTest
  @CsvSource({
    "*, error-codes.RuleExist.message, true",
    "error-codes.*, error-codes.RuleExist.message, true",
    "*.message, error-codes.RuleExist.message, true",
    "error-codes.*.message, error-codes.RuleExist.message, true",
    "error-codes.RuleExist, error-codes.RuleExist, true",
    "error-codes.RuleExist, error-codes.RuleExist.message, false",
    "RuleExist*, error-codes.RuleExist, false",
    "error-codes.ruleexist, error-codes.RuleExist, false",
    "error-codes?RuleExist, error-codes.RuleExist, false",
    "error-codes.*Exist, error-codesXRuleExist, false",
    "'', error-codes.RuleExist, false"
  })
  void matchesTheWholeId(String glob, String id, boolean matches) {
    assertThat(ClauseGlob.of(glob).matches(id)).isEqualTo(matches);
  }
}
