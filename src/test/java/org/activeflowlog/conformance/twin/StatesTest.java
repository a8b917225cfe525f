package org.activeflowlog.conformance.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The provider-state protocol, over HTTP. */
final class StatesTest {
  private static final Twin TWIN = Twin.start(TwinOptions.defaults().withAuth(false));

  @AfterAll
  static void stop() {
    TWIN.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Inactive", "Active", "Modifying"})
  void setsUpAFlowLogAndRemovesIt(String status) {
    Map<String, String> values = setUp("a flow log", Map.of("Status", status));
    assertThat(values.get("CenId")).matches("cen-[0-9a-z]{18}");
    assertThat(values.get("FlowLogId")).matches("flowlog-[0-9a-z]{18}");
    assertThat(query(values).at("/FlowLogs/FlowLog/0/Status").asText()).isEqualTo(status);
    assertThat(ask("a flow log", values, "teardown").status()).isEqualTo(200);
    assertThat(query(values).at("/FlowLogs/FlowLog")).isEmpty();
  }

  @Test
  void honoursRegionTransitRouterAndOtherThan() {
    Map<String, String> first = setUp("a flow log", Map.of());
    Map<String, String> second =
        setUp(
            "a flow log",
            Map.of(
                "RegionId", "cn-shanghai",
                "TransitRouter", "true",
                "OtherThan", first.get("FlowLogId")));
    assertThat(second)
        .containsEntry("RegionId", "cn-shanghai")
        .doesNotContainEntry("CenId", first.get("CenId"));
    assertThat(second.get("TransitRouterId")).startsWith("tr-");
  }

  @ParameterizedTest
  @CsvSource({
    "a flow log whose project or Logstore does not exist,ProjectOrLogstoreNotExist",
    "a flow log whose source project or Logstore does not exist,SourceProjectNotExist",
    "a flow log in a region that does not support the operation,OperationUnsupported.action",
    "a flow log whose rule already exists,RuleExist",
    "a flow log of an account that has reached its flow log quota,QuotaExceeded.FlowlogCount",
    "a flow log of a CEN instance that already has a flow log,InvalidFlowlogId.exist",
    "a transit router flow log in a status that does not support enabling,IncorrectStatus.TrFlowlog"
  })
  void keepsWhatAStatePromises(String state, String code) {
    Map<String, String> values = setUp(state, Map.of());
    JsonNode before = query(values).at("/FlowLogs");
    Http.Reply reply = call("ActiveFlowLog", values);
    assertThat(reply.at("Code")).isEqualTo(code);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(query(values).at("/FlowLogs")).isEqualTo(before);
  }

  @Test
  void lendsACenInstanceAndRemovesWhatWasCreatedThere() {
    String state = "a CEN instance without a flow log";
    Map<String, String> values = setUp(state, Map.of("TransitRouter", "true"));
    assertThat(values).containsKeys("ProjectName", "LogStoreName", "TransitRouterId");
    String id = call("CreateFlowlog", values).at("FlowLogId");
    values.put("FlowLogId", id);
    assertThat(query(values).at("/FlowLogs/FlowLog/0/Status").asText()).isEqualTo("Active");
    assertThat(call("CreateFlowlog", values).at("Code")).isEqualTo("InvalidFlowlogId.exist");
    ask(state, values, "teardown");
    assertThat(query(values).at("/FlowLogs/FlowLog")).isEmpty();
  }

  @Test
  void forgetsAnUnauthorizedKey() {
    String state = "an access key that is not authorized";
    Map<String, String> values = setUp(state, Map.of());
    Signer signer =
        new Signer(TWIN.url(), values.get("AccessKeyId"), values.get("AccessKeySecret"));
    assertThat(signer.acs3("ActiveFlowLog", "").at("Code")).isEqualTo("Unauthorized");
    ask(state, values, "teardown");
    assertThat(signer.acs3("ActiveFlowLog", "").at("Code")).isEqualTo("MissingRegionId");
  }

  @Test
  void offersNothingElse() {
    assertThat(ask("a flying flow log", Map.of(), "setup").status()).isEqualTo(404);
    assertThat(ask("a flow log", Map.of("Status", "Asleep"), "setup").status()).isEqualTo(404);
    assertThat(ask("a flow log", Map.of("RegionId", "mars-1"), "setup").status()).isEqualTo(404);
    assertThat(ask("a flow log", Map.of("Colour", "red"), "setup").status()).isEqualTo(404);
    assertThat(ask("a flow log", Map.of(), "dance").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not json",
        "[]",
        "{}",
        "{\"state\":1,\"action\":\"setup\"}",
        "{\"state\":\"a flow log\",\"action\":\"setup\",\"params\":{\"Status\":1}}",
        "{\"state\":\"a flow log\",\"action\":\"setup\",\"params\":[]}"
      })
  void saysWhatIsMalformedInOneLine(String body) {
    Http.Reply reply = Http.post(TWIN.statesUrl(), body);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text()).hasLineCount(1);
  }

  private static Map<String, String> setUp(String state, Map<String, String> params) {
    Map<String, String> values = new TreeMap<>();
    ask(state, params, "setup")
        .json()
        .properties()
        .forEach(it -> values.put(it.getKey(), it.getValue().asText()));
    return values;
  }

  private static Http.Reply ask(String state, Map<String, String> params, String action) {
    Map<String, Object> body =
        Map.of(
            "consumer", "activeflowlog-conformance",
            "state", state,
            "params", params,
            "action", action);
    return Http.post(TWIN.statesUrl(), Texts.json(body));
  }

  private static JsonNode query(Map<String, String> values) {
    return call("DescribeFlowlogs", Map.of("FlowLogId", values.get("FlowLogId"))).json();
  }

  private static Http.Reply call(String action, Map<String, String> values) {
    return Http.get(TWIN.url(), "Version=2017-09-12&Action=" + action + "&" + Http.query(values));
  }
}
