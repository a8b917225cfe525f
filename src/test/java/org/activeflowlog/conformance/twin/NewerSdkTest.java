package org.activeflowlog.conformance.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.aliyun.tea.TeaException;
import com.aliyun.teaopenapi.Client;
import com.aliyun.teaopenapi.models.Config;
import com.aliyun.teaopenapi.models.OpenApiRequest;
import com.aliyun.teaopenapi.models.Params;
import com.aliyun.teautil.models.RuntimeOptions;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The core of the newer SDKs, which signs by ACS3 (facts 6.3). */
final class NewerSdkTest extends RealClientTest {

  @Override
  Said call(
      String action, Map<String, String> parameters, String keyId, String secret, String member)
      throws Exception {
    Config config =
        new Config()
            .setAccessKeyId(keyId)
            .setAccessKeySecret(secret)
            .setEndpoint(proxy.authority())
            .setProtocol("http");
    try {
      Map<String, ?> answered =
          new Client(config)
              .callApi(
                  params(action), new OpenApiRequest().setQuery(parameters), new RuntimeOptions());
      JsonNode body = Texts.JSON.valueToTree(answered.get("body"));
      return new Said("", body.path("RequestId").asText(), body.findPath(member).asText());
    } catch (TeaException refused) {
      String requestId = String.valueOf(refused.getData().get("RequestId"));
      return new Said(refused.getCode(), requestId, "");
    }
  }

  /** As the generated SDKs of the product set them. */
  private static Params params(String action) {
    return new Params()
        .setAction(action)
        .setVersion("2017-09-12")
        .setProtocol("HTTP")
        .setPathname("/")
        .setMethod("POST")
        .setAuthType("AK")
        .setStyle("RPC")
        .setReqBodyType("formData")
        .setBodyType("json");
  }

  @Test
  void signsInTheHeadersAndSendsAnEmptyBodyInChunks() throws Exception {
    call("DescribeFlowlogs", Map.of("FlowLogName", "a b"), "nobody", "no-secret", "");

    assertThat(proxy.requests())
        .startsWith("POST /?FlowLogName=a+b HTTP/1.1")
        .containsIgnoringCase("x-acs-action: DescribeFlowlogs")
        .containsIgnoringCase("Authorization: ACS3-HMAC-SHA256 Credential=nobody,SignedHeaders=")
        .containsIgnoringCase("Transfer-Encoding: chunked")
        .doesNotContainIgnoringCase("Content-Length")
        .doesNotContain("SignatureMethod", "Timestamp=");
  }
}
