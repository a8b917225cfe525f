package org.activeflowlog.conformance.twin;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The mapping files on a stock WireMock. */
final class StubsTest {
  private static final String UUID = "[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}";
  private static final WireMockServer STOCK =
      new WireMockServer(
          options()
              .dynamicPort()
              .bindAddress("127.0.0.1")
              .usingFilesUnderDirectory("stubs")
              .disableRequestJournal());

  @BeforeAll
  static void start() {
    STOCK.start();
  }

  @AfterAll
  static void stop() {
    STOCK.stop();
  }

  static Stream<File> files() {
    File[] files = new File("stubs/mappings").listFiles();
    assertThat(files).isNotNull();
    return Arrays.stream(files).sorted();
  }

  @ParameterizedTest
  @MethodSource("files")
  void answersWhatTheFileSays(File file) throws IOException {
    JsonNode mappings = new ObjectMapper().readTree(file).get("mappings");
    assertThat(mappings).hasSize(2);
    JsonNode response = mappings.at("/0/response");
    assertThat(mappings.at("/1/response")).isEqualTo(response);
    Map<String, String> parameters = parameters(mappings.at("/0/request/queryParameters"));
    String action = parameters.remove("Action");
    String common = "Version=2017-09-12&Action=" + action;
    String own = Http.query(parameters);
    assertSays(response, Http.get(url(), common + "&" + own));
    assertSays(response, Http.form(url(), common, own));
    assertSays(
        response, Http.send(Http.request(url() + "/?" + own).header("x-acs-action", action).GET()));
  }

  private static void assertSays(JsonNode response, Http.Reply reply) {
    assertThat(reply.status()).isEqualTo(response.get("status").asInt());
    assertThat(reply.type()).isEqualTo(response.at("/headers/Content-Type").asText());
    ObjectNode said = (ObjectNode) reply.json();
    ObjectNode body = response.get("jsonBody").deepCopy();
    assertThat(said.remove("RequestId").asText()).matches(UUID);
    body.remove("RequestId");
    assertThat(said).isEqualTo(body);
  }

  private static Map<String, String> parameters(JsonNode matchers) {
    Map<String, String> parameters = new TreeMap<>();
    for (Map.Entry<String, JsonNode> each : matchers.properties()) {
      JsonNode matcher = each.getValue().at("/or/0");
      JsonNode wanted = matcher.isMissingNode() ? each.getValue() : matcher;
      parameters.put(each.getKey(), wanted.path("equalTo").asText(Ids.flowLog()));
    }
    return parameters;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ActiveFlowLog", "DeactiveFlowLog", "DeleteFlowlog", "CreateFlowlog"})
  void succeedsWithNoRandomId(String action) {
    String ids = "&RegionId=cn-hangzhou&FlowLogId=" + Ids.flowLog() + "&CenId=" + Ids.cen();
    Http.Reply reply = Http.get(url(), "Action=" + action + ids);
    assertThat(reply.status()).isGreaterThanOrEqualTo(400);
  }

  @Test
  void looksAtTheCenInstanceToo() {
    String ids = "&RegionId=cn-hangzhou&FlowLogId=flowlog-example000000000001&CenId=" + Ids.cen();
    assertThat(Http.get(url(), "Action=ActiveFlowLog" + ids).at("Code"))
        .isEqualTo("InvalidFlowlogId.NotFound");
  }

  @Test
  void hasAFileForEachRowOfThePage() {
    List<String> codes =
        files()
            .map(File::getName)
            .filter(name -> name.startsWith("error."))
            .map(name -> name.substring("error.".length(), name.length() - ".json".length()))
            .toList();
    assertThat(codes)
        .containsExactlyInAnyOrder(
            "ProjectOrLogstoreNotExist",
            "SourceProjectNotExist",
            "OperationUnsupported.action",
            "RuleExist",
            "QuotaExceeded.FlowlogCount",
            "InvalidFlowlogId.exist",
            "InvalidFlowlogId.NotFound",
            "IncorrectStatus.flowlog",
            "IncorrectStatus.TrFlowlog",
            "InvalidParameter",
            "Unauthorized");
  }

  private static URI url() {
    return URI.create("http://127.0.0.1:" + STOCK.port());
  }
}
