package org.activeflowlog.conformance.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The twin as its callers meet it: over HTTP, signed. */
final class TwinTest {
  private static final Twin TWIN = Twin.start(TwinOptions.defaults());
  private static final Signer SIGNER = Signer.of(TWIN);

  @AfterAll
  static void stop() {
    TWIN.close();
  }

  @Test
  void takesCallsSignedByEitherMethod() {
    Map<String, String> flowLog = flowLog(TWIN);
    assertThat(SIGNER.acs3("ActiveFlowLog", Http.query(flowLog)).at("Success")).isEqualTo("true");
    Http.Reply query = SIGNER.v1("DescribeFlowlogs", flowLog, Map.of());
    assertThat(query.json().at("/FlowLogs/FlowLog/0/Status").asText()).isEqualTo("Active");
    assertThat(query.json().at("/TotalCount").isTextual()).isTrue();
  }

  @Test
  void takesABlankAsPlusOrPercent20() {
    Map<String, String> flowLog = flowLog(TWIN);
    String ids = Http.query(flowLog);
    assertThat(SIGNER.acs3("ActiveFlowLog", ids + "&ClientToken=a+b").at("Success"))
        .isEqualTo("true");
    assertThat(SIGNER.acs3("ActiveFlowLog", ids + "&ClientToken=a%20b").at("Success"))
        .isEqualTo("true");
  }

  @Test
  void showsNothingOfWhatCarriesIt() {
    String admin = TWIN.url() + "/__admin";
    assertThat(Http.send(Http.request(admin + "/mappings").GET()).status()).isEqualTo(401);
    assertThat(Http.send(Http.request(admin + "/health").GET()).status()).isEqualTo(200);
  }

  @Test
  void answersInXml() {
    Map<String, String> flowLog = flowLog(TWIN);
    Http.Reply done = SIGNER.v1("ActiveFlowLog", flowLog, Map.of("Format", "XML"));
    assertThat(done.type()).isEqualTo("text/xml;charset=utf-8");
    assertThat(done.text()).contains("<ActiveFlowLogResponse><Success>true</Success><RequestId>");
    Http.Reply refused = SIGNER.v1("ActiveFlowLog", Map.of(), Map.of("Format", "XML"));
    assertThat(refused.text()).contains("<Error><RequestId>", "<Code>MissingRegionId</Code>");
  }

  @Test
  void turnsStrangersAway() {
    assertThat(Http.get(TWIN.url(), "Action=ActiveFlowLog&Version=2017-09-12").at("Code"))
        .isEqualTo("MissingAccessKeyId");
    assertRefused(404, "InvalidAccessKeyId.NotFound", Map.of("AccessKeyId", "stranger"));
    assertRefused(400, "SignatureDoesNotMatch", Map.of("Signature", "bm90aGluZw=="));
    assertRefused(400, "MissingSignature", Map.of("Signature", ""));
    assertRefused(400, "InvalidSignatureMethod", Map.of("SignatureMethod", "HMAC-MD5"));
    assertRefused(400, "InvalidTimeStamp.Format", Map.of("Timestamp", "today"));
    assertRefused(400, "InvalidTimeStamp.Expired", Map.of("Timestamp", "2020-01-01T00:00:00Z"));
    assertRefused(400, "InvalidVersion", Map.of("Version", "2016-04-28"));
    assertRefused(404, "InvalidAction.NotFound", Map.of("Action", "Fly"));
    assertRefused(400, "InvalidParameter.Format", Map.of("Format", "YAML"));
  }

  @Test
  void takesANonceOnce() {
    Map<String, String> nonce = Map.of("SignatureNonce", "nonce-1");
    assertThat(SIGNER.v1("DescribeFlowlogs", Map.of(), nonce).status()).isEqualTo(200);
    assertRefused(400, "SignatureNonceUsed", nonce);
  }

  private static void assertRefused(int status, String code, Map<String, String> overrides) {
    Http.Reply reply = SIGNER.v1("ActiveFlowLog", Map.of(), overrides);
    assertThat(reply.at("Code")).isEqualTo(code);
    assertThat(reply.status()).isEqualTo(status);
  }

  @Test
  void takesParametersInAFormAndIsOpenWithoutAuth() {
    try (Twin open = Twin.start(TwinOptions.defaults().withAuth(false))) {
      Map<String, String> flowLog = flowLog(open);
      String common = "Version=2017-09-12&Action=";
      Http.Reply done = Http.form(open.url(), common + "ActiveFlowLog", Http.query(flowLog));
      assertThat(done.at("Success")).isEqualTo("true");
      assertThat(done.type()).isEqualTo("application/json;charset=utf-8");
      Http.Reply regions = Http.get(open.url(), common + "DescribeChildInstanceRegions");
      assertThat(regions.json().at("/Regions/Region")).hasSize(29);
    }
  }

  @Test
  void refusesAnUnauthorizedKeyEvenWithoutAuth() {
    try (Twin open = Twin.start(TwinOptions.defaults().withAuth(false))) {
      JsonNode values = state(open, "an access key that is not authorized");
      Signer signer =
          new Signer(
              open.url(),
              values.get("AccessKeyId").asText(),
              values.get("AccessKeySecret").asText());
      Http.Reply reply = signer.v1("ActiveFlowLog", Map.of(), Map.of());
      assertThat(reply.status()).isEqualTo(400);
      assertThat(reply.at("Code")).isEqualTo("Unauthorized");
      assertThat(reply.at("Message")).isEqualTo("The AccessKeyId is unauthorized.");
    }
  }

  @Test
  void saysWhatTheFilterMakesOfIt() {
    AnswerFilter filter =
        (call, answer) ->
            answer.withText("{\"Success").withStatus(503).withDelay(Duration.ofMillis(50));
    try (Twin odd = Twin.start(TwinOptions.defaults().withAnswers(filter))) {
      Http.Reply reply = Http.get(odd.url(), "Action=ActiveFlowLog");
      assertThat(reply.status()).isEqualTo(503);
      assertThat(reply.text()).isEqualTo("{\"Success");
    }
  }

  static JsonNode state(Twin twin, String state) {
    String body = "{\"state\":\"" + state + "\",\"params\":{},\"action\":\"setup\"}";
    return Http.post(twin.statesUrl(), body).json();
  }

  static Map<String, String> flowLog(Twin twin) {
    Map<String, String> values = new TreeMap<>();
    state(twin, "a flow log")
        .properties()
        .forEach(it -> values.put(it.getKey(), it.getValue().asText()));
    return values;
  }
}
