package org.activeflowlog.conformance.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The vendor's own clients on the twin. They take nearly anything for an answer, so what went over
 * the wire is looked at as well.
 */
abstract class RealClientTest {
  private static final Duration DELAY = Duration.ofMillis(150);
  private static final String SUCCESS = "\"Success\":\"true\"";

  private Twin twin;
  private Map<String, String> instance;
  RecordingProxy proxy;

  /**
   * What a client made of an answer.
   *
   * @param code the error code, empty for a success
   * @param member the one member that a test reads, empty if there is none
   */
  record Said(String code, String requestId, String member) {}

  /** Lets the client call with this key; it throws whatever it likes. */
  abstract Said call(
      String action, Map<String, String> parameters, String keyId, String secret, String member)
      throws Exception;

  @BeforeEach
  void start() throws IOException {
    twin = Twin.start(TwinOptions.defaults().withEnableDelay(DELAY));
    proxy = new RecordingProxy(twin.url());
    instance = new TreeMap<>();
    String state =
        "{\"state\":\"a CEN instance without a flow log\",\"params\":{},\"action\":\"setup\"}";
    Http.post(twin.statesUrl(), state)
        .json()
        .properties()
        .forEach(each -> instance.put(each.getKey(), each.getValue().asText()));
  }

  @AfterEach
  void stop() throws IOException {
    proxy.close();
    twin.close();
  }

  Said call(String action, Map<String, String> parameters, String member) throws Exception {
    return call(action, parameters, twin.accessKeyId(), twin.accessKeySecret(), member);
  }

  @Test
  void createsDisablesEnablesAndPolls() throws Exception {
    Map<String, String> creation = Bench.and(instance, "FlowLogName", "two words +*~ü");
    String id = call("CreateFlowlog", creation, "FlowLogId").member();
    Map<String, String> flowLog =
        Map.of(
            "RegionId", instance.get("RegionId"), "CenId", instance.get("CenId"), "FlowLogId", id);
    pollUntil("Active", flowLog);
    call("DeactiveFlowLog", flowLog, "Success");
    pollUntil("Inactive", flowLog);
    Said enabled = call("ActiveFlowLog", Bench.and(flowLog, "ClientToken", "c 1"), "Success");
    pollUntil("Active", flowLog);

    assertThat(enabled.code()).isEmpty();
    assertThat(enabled.member()).isEqualTo("true");
    assertThat(proxy.answers())
        .contains(SUCCESS, "\"RequestId\":\"" + enabled.requestId() + "\"", "\"Modifying\"")
        .contains("\"FlowLogName\":\"two words +*~Ã¼\"")
        .containsIgnoringCase("Content-Type: application/json")
        .doesNotContain("\"Code\"");
    assertThat(proxy.requests()).contains("POST /?", "FlowLogId=" + id);
  }

  @Test
  void isToldThatAFlowLogDoesNotExist() throws Exception {
    Map<String, String> nowhere =
        Map.of("RegionId", "cn-hangzhou", "CenId", "cen-none", "FlowLogId", "flowlog-none");
    Said said = call("ActiveFlowLog", nowhere, "Success");

    assertThat(said.code()).isEqualTo("InvalidFlowlogId.NotFound");
    assertThat(proxy.answers())
        .startsWith("HTTP/1.1 400 ")
        .contains("\"Code\":\"InvalidFlowlogId.NotFound\"", said.requestId());
  }

  @Test
  void isToldThatItsSignatureIsWrong() throws Exception {
    Said said = call("ActiveFlowLog", instance, twin.accessKeyId(), "not-the-secret", "Success");

    assertThat(said.code()).isEqualTo(codeOfAWrongSecret());
    assertThat(proxy.answers())
        .startsWith("HTTP/1.1 400 ")
        .contains("\"Code\":\"SignatureDoesNotMatch\"");
  }

  @Test
  void isToldThatItsKeyIsUnknown() throws Exception {
    Said said = call("ActiveFlowLog", instance, "nobody", "no-secret", "Success");

    assertThat(said.code()).isEqualTo("InvalidAccessKeyId.NotFound");
    assertThat(proxy.answers()).startsWith("HTTP/1.1 404 ");
  }

  String codeOfAWrongSecret() {
    return "SignatureDoesNotMatch";
  }

  private void pollUntil(String status, Map<String, String> flowLog) throws Exception {
    Instant end = Instant.now().plusSeconds(20);
    String seen = "";
    while (!seen.equals(status) && Instant.now().isBefore(end)) {
      seen = call("DescribeFlowlogs", flowLog, "Status").member();
      Thread.sleep(10);
    }
    assertThat(seen).isEqualTo(status);
  }
}
