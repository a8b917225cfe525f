package org.activeflowlog.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.result.Outcome;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.result.Verdict;
import org.activeflowlog.conformance.target.Endpoint;
import org.activeflowlog.conformance.twin.Twin;
import org.activeflowlog.conformance.twin.TwinOptions;
import org.activeflowlog.conformance.wire.WireForm.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The twin keeps the profile "gateway", however the run itself signs. */
final class GatewayTest {
  private static final TwinOptions TWIN =
      TwinOptions.defaults().withEnableDelay(Duration.ofMillis(30));

  @ParameterizedTest
  @CsvSource({"ACS3, gateway", "V1, gateway", "V1, page"})
  void theTwinConforms(Signature signature, String profile) {
    try (Twin twin = Twin.start(TWIN)) {
      TargetResult result = run(profile, OnTwin.signed(twin, signature));

      assertThat(result.clauses())
          .allSatisfy(clause -> assertThat(clause.verdict()).isEqualTo(Verdict.PASSED));
      assertThat(result.result()).isEqualTo(Outcome.CONFORMANT);
    }
  }

  /** What takes a key says so; actions, versions, methods and XML are judged all the same. */
  @Test
  void anUnsignedRunJudgesWhatTakesNoKey() {
    try (Twin twin = Twin.start(TWIN.withAuth(false))) {
      TargetResult result =
          run("gateway", OnTwin.unsigned(twin.url(), Optional.of(twin.statesUrl())));

      assertThat(OnTwin.ids(result, Verdict.PASSED))
          .containsExactlyInAnyOrder(
              "gateway.accepts-v1-get",
              "gateway.accepts-v1-form",
              "gateway.unknown-action-v1",
              "gateway.wrong-version-v1",
              "gateway.xml-success",
              "gateway.xml-refusal",
              "gateway.xml-content-type",
              "gateway.envelope-unknown-action",
              "gateway.envelope-wrong-version",
              "gateway.replay-v1-get",
              "gateway.replay-v1-form",
              "gateway.not-ascii-v1-get",
              "gateway.not-ascii-v1-form",
              "gateway.no-region-v1-get",
              "gateway.no-region-v1-form",
              "gateway.no-instance-v1-get",
              "gateway.no-instance-v1-form");
      assertThat(result.clauses())
          .filteredOn(clause -> clause.verdict() != Verdict.PASSED)
          .extracting(ClauseResult::reason)
          .allMatch(reason -> reason.startsWith("the run is unsigned"));
    }
  }

  private static TargetResult run(String profile, Endpoint endpoint) {
    return OnTwin.run(Set.of(profile), "2024-10-21", 16, List.of(endpoint)).targets().get(0);
  }
}
