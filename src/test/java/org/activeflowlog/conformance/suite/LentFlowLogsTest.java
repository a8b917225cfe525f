package org.activeflowlog.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.activeflowlog.conformance.contract.Editions;
import org.activeflowlog.conformance.deviation.Gallery;
import org.activeflowlog.conformance.deviation.Member;
import org.activeflowlog.conformance.deviation.RunningMember;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.result.Verdict;
import org.activeflowlog.conformance.target.Endpoint;
import org.activeflowlog.conformance.target.Endpoints;
import org.activeflowlog.conformance.target.Fixtures;
import org.activeflowlog.conformance.target.FlowLog;
import org.activeflowlog.conformance.target.Permission;
import org.junit.jupiter.api.Test;

/** Wrong services are caught with nothing but a few Active flow logs that are lent. */
final class LentFlowLogsTest {
  private static final int LENT = 3;
  private static final Endpoints.Times TIMES =
      new Endpoints.Times(Duration.ofSeconds(10), Duration.ofSeconds(8), Duration.ofMillis(500));

  @Test
  void theQueryFailsByItselfWhereItIsMissing() throws Exception {
    TargetResult result = run("query-is-not-offered", "operation.quer*", "operation.enables");

    assertThat(OnTwin.ids(result, Verdict.FAILED)).containsExactly("operation.query");
    assertThat(OnTwin.ids(result, Verdict.PASSED)).isEmpty();
  }

  @Test
  void whatHadToBeDisabledFirstIsJudgedLikeAnyOther() throws Exception {
    assertCaught("cen-id-ignores-case", "request-parameters.cen-id-in-other-case");
  }

  @Test
  void whatIsLetInDuringAnEnablingIsSeenOnTheSameFlowLog() throws Exception {
    assertCaught("only-held-ones-are-barred", "operation.barred-under-way.DeactiveFlowLog");
  }

  @Test
  void whatIsOverBeforeItIsRefusedIsNoDeviation() throws Exception {
    TargetResult result =
        run("already-active-is-refused-by-the-other-code", "operation.modifying-refuses.*");

    assertThat(OnTwin.ids(result, Verdict.FAILED)).isEmpty();
  }

  private static void assertCaught(String member, String clause) throws Exception {
    assertThat(OnTwin.ids(run(member, clause), Verdict.FAILED)).containsExactly(clause);
  }

  private static TargetResult run(String name, String... globs) throws Exception {
    Member member = Gallery.find(name).orElseThrow();
    try (RunningMember running = RunningMember.start(member, Editions.ALL.get(0))) {
      return OnTwin.run(Editions.ALL.get(0), 4, List.of(lending(running)), globs).targets().get(0);
    }
  }

  private static Endpoint lending(RunningMember running) throws Exception {
    Fixtures.Prepared[] lent = new Fixtures.Prepared[LENT];
    for (int i = 0; i < LENT; i++) {
      lent[i] = new Fixtures.Prepared(active(running), false);
    }
    Endpoint plain =
        Endpoints.signed(
            "lending",
            running.url(),
            running.statesUrl(),
            running.accessKeyId(),
            running.accessKeySecret(),
            TIMES);
    Fixtures fixtures =
        new Fixtures(
            Optional.empty(),
            EnumSet.allOf(Permission.class),
            List.of(lent),
            Map.of(),
            Map.of(),
            Optional.empty());
    return new Endpoint(
        "lending",
        plain.url(),
        Optional.empty(),
        plain.wire(),
        plain.enableTimeout(),
        plain.pollInterval(),
        Optional.of(fixtures));
  }

  private static FlowLog active(RunningMember running) throws IOException, InterruptedException {
    String setup =
        "{\"state\":\"a flow log\",\"params\":{\"Status\":\"Active\"},\"action\":\"setup\"}";
    HttpRequest request =
        HttpRequest.newBuilder(running.statesUrl()).POST(BodyPublishers.ofString(setup)).build();
    JsonNode given =
        new JsonMapper()
            .readTree(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
    return new FlowLog(
        given.path("RegionId").asText(),
        given.path("CenId").asText(),
        given.path("FlowLogId").asText());
  }
}
