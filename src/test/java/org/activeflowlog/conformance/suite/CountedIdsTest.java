package org.activeflowlog.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.result.Verdict;
import org.junit.jupiter.api.Test;

/** Where ids are counted or short, what was made up of a real one may be a real one too. */
final class CountedIdsTest {
  private static final String[] CLAUSES = {
    "*.flow-log-id-cut-short", "*.flow-log-id-with-a-suffix", "*.flow-log-id-of-one-character",
    "*.flow-log-id-in-other-case", "*.cen-id-cut-short", "*.cen-id-with-a-suffix",
    "*.cen-id-of-one-character", "*.cen-id-in-other-case"
  };

  @Test
  void whatIsSomebodysIsNotEnabled() throws IOException {
    try (CountedService service = new CountedService(String::equals, false)) {
      TargetResult result = run(service, CLAUSES);

      assertThat(OnTwin.ids(result, Verdict.FAILED)).isEmpty();
      assertThat(OnTwin.ids(result, Verdict.NOT_VERIFIED))
          .containsExactlyInAnyOrder(
              "request-parameters.flow-log-id-cut-short",
              "request-parameters.flow-log-id-with-a-suffix",
              "request-parameters.cen-id-cut-short",
              "request-parameters.cen-id-of-one-character",
              "request-parameters.cen-id-in-other-case");
      assertThat(CountedService.OTHERS)
          .allSatisfy(id -> assertThat(service.statuses()).containsEntry(id, "Inactive"));
    }
  }

  @Test
  void aServiceThatReadsIdsTooKindlyIsCaught() throws IOException {
    BiPredicate<String, String> kindly =
        (given, real) -> real.equalsIgnoreCase(given) || given.equals("f");
    try (CountedService service = new CountedService(kindly, false)) {
      TargetResult result = run(service, CLAUSES);

      assertThat(OnTwin.ids(result, Verdict.FAILED))
          .contains(
              "request-parameters.flow-log-id-in-other-case",
              "request-parameters.flow-log-id-of-one-character");
    }
  }

  @Test
  void aRefusedLookChangesNothing() throws IOException {
    try (CountedService service = new CountedService(String::equals, true)) {
      TargetResult result = run(service, CLAUSES);

      assertThat(OnTwin.ids(result, Verdict.PASSED))
          .contains(
              "request-parameters.flow-log-id-in-other-case",
              "request-parameters.flow-log-id-of-one-character",
              "request-parameters.cen-id-with-a-suffix");
    }
  }

  private static TargetResult run(CountedService service, String... globs) {
    var endpoint = OnTwin.unsigned(service.url(), Optional.of(service.states()));
    return OnTwin.run("2024-10-21", 1, List.of(endpoint), globs).targets().get(0);
  }
}
