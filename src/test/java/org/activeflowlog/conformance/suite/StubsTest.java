package org.activeflowlog.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.activeflowlog.conformance.result.Outcome;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.result.Verdict;
import org.activeflowlog.conformance.target.Endpoint;
import org.activeflowlog.conformance.target.Fixtures;
import org.activeflowlog.conformance.target.FixturesFile;
import org.junit.jupiter.api.Test;

/** The stubs alone, on a stock WireMock, tell no lie as far as they go. */
final class StubsTest {
  private static final Map<String, String> KEY =
      Map.of("STUB_ACCESS_KEY_ID", "any", "STUB_ACCESS_KEY_SECRET", "any");

  @Test
  void errorCodesPassAndNothingFails() {
    WireMockServer stock =
        new WireMockServer(
            WireMockConfiguration.options()
                .dynamicPort()
                .bindAddress("127.0.0.1")
                .usingFilesUnderDirectory("stubs"));
    stock.start();
    try {
      TargetResult result =
          OnTwin.run("2024-10-21", 8, List.of(endpoint(stock.baseUrl()))).targets().get(0);

      assertThat(OnTwin.ids(result, Verdict.FAILED)).isEmpty();
      assertThat(OnTwin.ids(result, Verdict.ERROR)).isEmpty();
      assertThat(result.result()).isEqualTo(Outcome.NO_DEVIATION_FOUND);
      assertThat(OnTwin.ids(result, Verdict.PASSED))
          .contains(
              "error-codes.ProjectOrLogstoreNotExist",
              "error-codes.SourceProjectNotExist.message",
              "error-codes.OperationUnsupported.action",
              "error-codes.RuleExist",
              "error-codes.QuotaExceeded.FlowlogCount",
              "error-codes.InvalidFlowlogId.exist",
              "error-codes.InvalidFlowlogId.NotFound",
              "error-codes.IncorrectStatus.TrFlowlog",
              "error-codes.Unauthorized");
    } finally {
      stock.stop();
    }
  }

  private static Endpoint endpoint(String url) {
    Fixtures fixtures = FixturesFile.read(Path.of("stubs", "fixtures.yaml"), KEY);
    Endpoint plain = OnTwin.unsigned(URI.create(url), Optional.empty());
    return new Endpoint(
        plain.name(),
        plain.url(),
        plain.states(),
        plain.wire(),
        Duration.ofSeconds(10),
        plain.pollInterval(),
        Optional.of(fixtures));
  }
}
