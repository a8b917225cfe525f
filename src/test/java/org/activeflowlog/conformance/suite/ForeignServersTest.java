package org.activeflowlog.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.activeflowlog.conformance.result.Outcome;
import org.activeflowlog.conformance.result.RunResult;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.result.Verdict;
import org.activeflowlog.conformance.twin.Twin;
import org.activeflowlog.conformance.twin.TwinOptions;
import org.activeflowlog.conformance.wire.RawServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that are no service at all, or stop being one. */
final class ForeignServersTest {
  private static final String EDITION = "2024-10-21";

  @ParameterizedTest
  @CsvSource({
    "200, {}",
    "500, {}",
    "200, ''",
    "404, ''",
    "200, []",
    "403, {\"Code\":\"Forbidden\"}"
  })
  void theSameAnswerToAllDeviates(int status, String body) throws IOException {
    try (RawServer server = RawServer.json(status, body)) {
      RunResult run = run(server.url(), Optional.empty());

      assertThat(run.exitStatus()).isEqualTo(1);
      assertThat(run.targets().get(0).counts().error()).isZero();
    }
  }

  @Test
  void nobodyThereIsInconclusiveAtOnce() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    RunResult run = run(URI.create("http://127.0.0.1:" + free), Optional.empty());

    assertThat(run.exitStatus()).isEqualTo(3);
    assertThat(run.targets().get(0).note()).contains("no HTTP answer", "no connection");
    assertThat(run.exitReasons()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "garbage\r\n"})
  void noHttpFromTheStartIsInconclusive(String said) throws IOException {
    try (RawServer server = RawServer.saying(said)) {
      assertThat(run(server.url(), Optional.empty()).exitStatus()).isEqualTo(3);
    }
  }

  @Test
  void answersThatAreCutOffDeviate() throws IOException {
    try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n")) {
      RunResult run = run(server.url(), Optional.empty());

      assertThat(run.exitStatus()).isEqualTo(1);
      assertThat(run.targets().get(0).clauses())
          .filteredOn(clause -> clause.verdict() == Verdict.FAILED)
          .allSatisfy(clause -> assertThat(clause.actual()).contains("a broken answer"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.1 200 OK\r\nX: y\r\n", "x", "HTTP/1.1 200 OK\r\n\r\n "})
  void endlessAnswersEnd(String begun) throws IOException {
    byte[] more = "x: y\r\n".repeat(5000).getBytes(StandardCharsets.UTF_8);
    try (RawServer server =
        new RawServer(
            (out, socket) -> {
              out.write(begun.getBytes(StandardCharsets.UTF_8));
              while (true) {
                out.write(more);
              }
            })) {
      assertThat(run(server.url(), Optional.empty()).exitStatus()).isIn(1, 3);
    }
  }

  @Test
  void aHangFromTheStartIsInconclusive() throws IOException {
    try (RawServer server = new RawServer((out, socket) -> Thread.sleep(60_000))) {
      RunResult run = run(server.url(), Optional.empty());

      assertThat(run.exitStatus()).isEqualTo(3);
      assertThat(run.targets().get(0).note()).contains("no complete answer within 4 s");
    }
  }

  /** What was judged before stays; what came after says nothing of the target. */
  @Test
  void aTargetThatDiesIsLostAndNotAccused() throws IOException {
    AtomicInteger answers = new AtomicInteger();
    try (Twin twin = Twin.start(TwinOptions.defaults().withAuth(false));
        RawServer dying =
            new RawServer(
                (out, socket) -> {
                  if (answers.incrementAndGet() <= 40) {
                    String refusal =
                        "{\"RequestId\":\"r-"
                            + answers
                            + "\",\"Code\":\"InvalidFlowlogId.NotFound\","
                            + "\"Message\":\"The specified flowlog id does not exist or does not match the cen Id.\"}";
                    out.write(RawServer.http(400, refusal).getBytes(StandardCharsets.UTF_8));
                  }
                })) {
      TargetResult result = run(dying.url(), Optional.of(twin.statesUrl())).targets().get(0);

      assertThat(result.counts().error()).isPositive();
      assertThat(result.clauses())
          .filteredOn(clause -> clause.verdict() == Verdict.ERROR)
          .allSatisfy(clause -> assertThat(clause.reason()).contains("target lost"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "204, ''",
    "500, oops",
    "200, {}",
    "200, []",
    "404, {}",
    "501, {}",
    "200, '{\"unsupported\": true}'"
  })
  void anUnusableHandlerEndsTheRun(int status, String body) throws IOException {
    try (Twin twin = Twin.start(TwinOptions.defaults().withAuth(false));
        RawServer handler = RawServer.json(status, body)) {
      assertThatThrownBy(() -> run(twin.url(), Optional.of(handler.url())))
          .isInstanceOf(UnusableHandler.class)
          .hasMessageContaining("a flow log");
    }
  }

  @Test
  void withoutHandlerOnlyInventedIdsAreUsed() {
    try (Twin twin = Twin.start(TwinOptions.defaults().withAuth(false))) {
      TargetResult result = run(twin.url(), Optional.empty()).targets().get(0);

      assertThat(result.result()).isEqualTo(Outcome.NO_DEVIATION_FOUND);
      assertThat(OnTwin.ids(result, Verdict.PASSED))
          .contains("error-codes.InvalidFlowlogId.NotFound", "response-parameters.refusal-shape");
      assertThat(result.clauses())
          .flatExtracting(clause -> clause.exchanges())
          .allSatisfy(
              exchange ->
                  assertThat(exchange.request().url())
                      .containsPattern(
                          "Action=(ActiveFlowLog|DescribeFlowlogs|DescribeChildInstanceRegions)&"));
    }
  }

  @Test
  void severalTargetsAreJudgedApart() throws IOException {
    try (Twin twin = Twin.start(TwinOptions.defaults().withAuth(false));
        RawServer wrong = RawServer.json(500, "{}")) {
      var good = OnTwin.unsigned(twin.url(), Optional.of(twin.statesUrl()));
      var bad = OnTwin.unsigned(wrong.url(), Optional.empty());
      RunResult run = OnTwin.run(EDITION, 32, List.of(good, bad));

      assertThat(run.exitStatus()).isEqualTo(1);
      assertThat(run.targets())
          .extracting(TargetResult::result)
          .containsExactly(Outcome.CONFORMANT, Outcome.DEVIATES);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 64})
  void theVerdictsDoNotDependOnHowManyRunAtOnce(int parallel) {
    Duration delay = Duration.ofMillis(30);
    try (Twin twin = Twin.start(TwinOptions.defaults().withAuth(false).withEnableDelay(delay))) {
      var endpoint = OnTwin.unsigned(twin.url(), Optional.of(twin.statesUrl()));

      TargetResult result =
          OnTwin.run(
                  EDITION,
                  parallel,
                  List.of(endpoint),
                  "operation.under-way.*FlowLog",
                  "request-parameters.at-once-*token.8")
              .targets()
              .get(0);
      assertThat(OnTwin.ids(result, Verdict.PASSED)).hasSameSizeAs(result.clauses());
    }
  }

  private static RunResult run(URI url, Optional<URI> states) {
    return OnTwin.run(EDITION, 8, List.of(OnTwin.unsigned(url, states)));
  }
}
