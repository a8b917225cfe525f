package org.activeflowlog.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.activeflowlog.conformance.contract.Editions;
import org.activeflowlog.conformance.contract.Profiles;
import org.activeflowlog.conformance.result.Outcome;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.result.Verdict;
import org.activeflowlog.conformance.target.Endpoint;
import org.activeflowlog.conformance.target.Fixtures;
import org.activeflowlog.conformance.target.FlowLog;
import org.activeflowlog.conformance.target.Permission;
import org.activeflowlog.conformance.twin.Twin;
import org.activeflowlog.conformance.twin.TwinOptions;
import org.junit.jupiter.api.Test;

/** What the clauses of sibling operations do to targets that are not there for tests alone. */
final class SiblingsTest {
  private static final Set<String> PROFILE = Set.of(Profiles.COMPANIONS);
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void withoutHandlerNothingIsChanged() {
    try (Twin twin = Twin.start(TwinOptions.defaults().withAuth(false))) {
      TargetResult result = run(OnTwin.unsigned(twin.url(), Optional.empty()));

      assertThat(result.result()).isEqualTo(Outcome.NO_DEVIATION_FOUND);
      assertThat(OnTwin.ids(result, Verdict.PASSED)).contains("companions.filter.nothing");
      assertThat(result.clauses())
          .flatExtracting(clause -> clause.exchanges())
          .allSatisfy(
              exchange ->
                  assertThat(exchange.request().url())
                      .containsPattern("Action=(DescribeFlowlogs|DescribeChildInstanceRegions)&"));
    }
  }

  @Test
  void borrowedFlowLogsAreGivenBackWithTheirSettings() throws Exception {
    try (Twin twin = Twin.start(TwinOptions.defaults().withAuth(false))) {
      JsonNode given = given(twin);
      String before = settings(twin, given);

      TargetResult result = run(lending(twin, given), "companions.modify.*");

      assertThat(OnTwin.ids(result, Verdict.PASSED))
          .contains("companions.modify.FlowLogName", "companions.modify.back");
      assertThat(settings(twin, given)).isEqualTo(before);
    }
  }

  private static TargetResult run(Endpoint endpoint, String... globs) {
    return OnTwin.run(PROFILE, Editions.ALL.get(0), 8, List.of(endpoint), globs).targets().get(0);
  }

  private static Endpoint lending(Twin twin, JsonNode given) {
    Endpoint plain = OnTwin.unsigned(twin.url(), Optional.empty());
    FlowLog lent =
        new FlowLog(
            given.path("RegionId").asText(),
            given.path("CenId").asText(),
            given.path("FlowLogId").asText());
    Fixtures fixtures =
        new Fixtures(
            Optional.empty(),
            EnumSet.allOf(Permission.class),
            List.of(new Fixtures.Prepared(lent, false)),
            Map.of(),
            Map.of(),
            Optional.empty());
    return new Endpoint(
        plain.name(),
        plain.url(),
        plain.states(),
        plain.wire(),
        plain.enableTimeout(),
        plain.pollInterval(),
        Optional.of(fixtures));
  }

  private static JsonNode given(Twin twin) throws Exception {
    String setup =
        "{\"state\":\"a flow log\",\"params\":{\"Status\":\"Active\"},\"action\":\"setup\"}";
    return send(HttpRequest.newBuilder(twin.statesUrl()).POST(BodyPublishers.ofString(setup)));
  }

  private static String settings(Twin twin, JsonNode given) throws Exception {
    String query =
        "?Action=DescribeFlowlogs&Version=2017-09-12&FlowLogId=" + given.path("FlowLogId").asText();
    URI uri = twin.url().resolve("/" + query);
    return send(HttpRequest.newBuilder(uri)).at("/FlowLogs/FlowLog/0").toString();
  }

  private static JsonNode send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return JSON.readTree(
        HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).body());
  }
}
