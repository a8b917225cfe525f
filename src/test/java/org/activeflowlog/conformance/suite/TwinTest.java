package org.activeflowlog.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.activeflowlog.conformance.result.Outcome;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.result.Verdict;
import org.activeflowlog.conformance.twin.TwinOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The twin keeps every clause, slow or fast, in both editions; without delay it is the README's.
 */
final class TwinTest {

  @ParameterizedTest
  @CsvSource({
    "page, 2024-10-21, 200",
    "page, 2024-11-15, 50",
    "companions, 2024-10-21, 0",
    "companions, 2024-11-15, 150"
  })
  void theTwinConforms(String profile, String edition, int delayMillis) {
    TargetResult result =
        OnTwin.run(
            profile,
            TwinOptions.defaults()
                .withEdition(edition)
                .withEnableDelay(Duration.ofMillis(delayMillis)));

    result.clauses().stream()
        .filter(clause -> clause.verdict() != Verdict.PASSED)
        .forEach(
            c ->
                System.out.println(
                    c.id()
                        + " "
                        + c.verdict()
                        + " "
                        + c.expected()
                        + " "
                        + c.actual()
                        + " "
                        + c.reason()));
    assertThat(result.result()).isEqualTo(Outcome.CONFORMANT);
  }
}
