package org.activeflowlog.conformance.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.activeflowlog.conformance.result.Exchange;
import org.activeflowlog.conformance.wire.WireForm.Method;
import org.activeflowlog.conformance.wire.WireForm.Place;
import org.activeflowlog.conformance.wire.WireForm.Signature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The wire sends exactly what it is given, once, and comes back in time whatever the server does.
 */
final class WireTest {
  private static final Duration LIMIT = Duration.ofMillis(400);
  private static final Credentials KEY =
      new Credentials("canary-id", "canary-secret/+", Optional.of("canary-token"));
  private static final Call CALL = Call.of("ActiveFlowLog").with("FlowLogId", "a b*~é");

  private final Transport transport = new Transport();
  private final List<Exchange> recorded = new ArrayList<>();

  @AfterEach
  void close() {
    transport.close();
  }

  @Test
  void unsignedCallsCarryTheCommonParametersAndNothingOfASignature() throws IOException {
    try (RawServer server = RawServer.json(200, "{}")) {
      wire(server.url(), Signature.NONE, Method.POST, Place.QUERY).send(CALL, recorded::add);

      String head = server.requests().get(0).lines().findFirst().orElseThrow();
      assertThat(head)
          .startsWith("POST /?Action=ActiveFlowLog&Version=2017-09-12&Format=JSON&Timestamp=")
          .contains("&SignatureNonce=", "&FlowLogId=a%20b%2A~%C3%A9 ")
          .doesNotContain("AccessKeyId", "SignatureMethod", "Signature=");
      assertThat(server.requests().get(0)).doesNotContainIgnoringCase("x-acs-");
    }
  }

  @Test
  void formCallsMoveOnlyTheOperationsOwnParametersIntoTheBody() throws IOException {
    try (RawServer server = RawServer.json(200, "{}")) {
      wire(server.url(), Signature.NONE, Method.POST, Place.FORM).send(CALL, recorded::add);

      assertThat(server.requests().get(0))
          .contains("Action=ActiveFlowLog")
          .containsIgnoringCase("content-type: application/x-www-form-urlencoded\r\n")
          .endsWith("\r\n\r\nFlowLogId=a%20b%2A~%C3%A9");
    }
  }

  @Test
  void aParameterCanBeGivenTwiceOrEmpty() throws IOException {
    try (RawServer server = RawServer.json(200, "{}")) {
      wire(server.url(), Signature.NONE, Method.GET, Place.QUERY)
          .send(
              Call.of("X").with("CenId", "1").with("CenId", "2").with("RegionId", ""),
              recorded::add);

      assertThat(server.requests().get(0))
          .startsWith("GET ")
          .contains("&CenId=1&CenId=2&RegionId= ");
    }
  }

  @ParameterizedTest
  @CsvSource({"ACS3, Authorization: ACS3-HMAC-SHA256", "V1, &Signature="})
  void secretsReachNoRecord(Signature signature, String signed) throws IOException {
    String echo = "{\"said\":\"canary-secret/+ canary-token\"}";
    try (RawServer server = RawServer.json(200, echo)) {
      wire(server.url(), signature, Method.POST, Place.QUERY).send(CALL, recorded::add);

      assertThat(server.requests().get(0)).contains("canary-token").containsIgnoringCase(signed);
      assertThat(recorded.toString())
          .doesNotContainPattern("Signature=[^\\[]")
          .doesNotContain("canary-secret", "canary-token")
          .contains("[removed]");
      assertThat(KEY.toString()).doesNotContain("secret", "token");
    }
  }

  @Test
  void aHangEndsInTime() throws IOException {
    try (RawServer server = new RawServer((out, socket) -> Thread.sleep(5_000))) {
      assertThat(failure(server.url()).unreachable()).isFalse();
    }
  }

  @Test
  void aDripEndsInTime() throws IOException {
    try (RawServer server =
        new RawServer(
            (out, socket) -> {
              out.write(
                  "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n"
                      .getBytes(StandardCharsets.UTF_8));
              for (int i = 0; i < 900; i++) {
                out.write('x');
                out.flush();
                Thread.sleep(20);
              }
            })) {
      assertThat(failure(server.url()).getMessage()).contains("no complete answer within 400 ms");
    }
  }

  @Test
  void anEndlessBodyIsCutOff() throws IOException {
    byte[] block = "x".repeat(65_536).getBytes(StandardCharsets.UTF_8);
    try (RawServer server =
        new RawServer(
            (out, socket) -> {
              out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.UTF_8));
              while (true) {
                out.write(block);
              }
            })) {
      Answer answer =
          wire(server.url(), Signature.NONE, Method.POST, Place.QUERY).send(CALL, recorded::add);

      assertThat(answer.status()).isEqualTo(200);
      assertThat(recorded.get(0).response().truncated()).isTrue();
      assertThat(recorded.get(0).response().bodyBytes()).isEqualTo(1024 * 1024);
    }
  }

  @Test
  void aCutAnswerIsNoAnswer() throws IOException {
    try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{")) {
      assertThat(failure(server.url()).getMessage()).contains("in the middle of the answer");
      assertThat(recorded.get(0).failure()).isNotNull();
    }
  }

  @Test
  void aClosedConnectionIsNoAnswerAndNotTriedAgain() throws IOException {
    try (RawServer server = RawServer.saying("")) {
      assertThat(failure(server.url()).getMessage()).contains("closed without an answer");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void whatIsNotHttpIsNoAnswer() throws IOException {
    try (RawServer server = RawServer.saying("220 mail.example ready\r\n")) {
      assertThat(failure(server.url()).unreachable()).isFalse();
    }
  }

  @Test
  void aRefusedConnectionIsUnreachable() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    assertThat(failure(URI.create("http://127.0.0.1:" + free)).unreachable()).isTrue();
  }

  @Test
  void aRedirectIsAnAnswerAndNotFollowed() throws IOException {
    try (RawServer server =
        RawServer.saying("HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n")) {
      Answer answer =
          wire(server.url(), Signature.NONE, Method.GET, Place.QUERY).send(CALL, recorded::add);

      assertThat(answer.status()).isEqualTo(302);
      assertThat(server.requests()).hasSize(1);
    }
  }

  private NoAnswer failure(URI url) {
    Wire wire = wire(url, Signature.NONE, Method.GET, Place.QUERY);
    return catchThrowableOfType(NoAnswer.class, () -> wire.send(CALL, recorded::add));
  }

  private Wire wire(URI url, Signature signature, Method method, Place place) {
    Optional<Credentials> key = signature == Signature.NONE ? Optional.empty() : Optional.of(KEY);
    return new Wire(url, new WireForm(signature, method, place, key, LIMIT), transport);
  }
}
