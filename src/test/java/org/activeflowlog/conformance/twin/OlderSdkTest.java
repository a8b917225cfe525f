package org.activeflowlog.conformance.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.aliyuncs.AcsResponse;
import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.RpcAcsRequest;
import com.aliyuncs.cbn.model.v20170912.ActiveFlowLogRequest;
import com.aliyuncs.cbn.model.v20170912.ActiveFlowLogResponse;
import com.aliyuncs.cbn.model.v20170912.CreateFlowlogRequest;
import com.aliyuncs.cbn.model.v20170912.CreateFlowlogResponse;
import com.aliyuncs.cbn.model.v20170912.DeactiveFlowLogRequest;
import com.aliyuncs.cbn.model.v20170912.DescribeFlowlogsRequest;
import com.aliyuncs.cbn.model.v20170912.DescribeFlowlogsResponse;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.http.MethodType;
import com.aliyuncs.profile.DefaultProfile;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The older SDK, which signs by V1 (facts 6.3). */
final class OlderSdkTest extends RealClientTest {
  private static final Map<String, Supplier<RpcAcsRequest<?>>> REQUESTS =
      Map.of(
          "ActiveFlowLog", ActiveFlowLogRequest::new,
          "DeactiveFlowLog", DeactiveFlowLogRequest::new,
          "CreateFlowlog", CreateFlowlogRequest::new,
          "DescribeFlowlogs", DescribeFlowlogsRequest::new);

  @Override
  Said call(
      String action, Map<String, String> parameters, String keyId, String secret, String member)
      throws Exception {
    RpcAcsRequest<?> request = REQUESTS.get(action).get();
    parameters.forEach(request::putQueryParameter);
    request.setSysMethod(MethodType.POST);
    request.setSysEndpoint(proxy.authority());
    DefaultAcsClient client =
        new DefaultAcsClient(DefaultProfile.getProfile("cn-hangzhou", keyId, secret));
    try {
      return said(client.getAcsResponse(request));
    } catch (ClientException refused) {
      return new Said(refused.getErrCode(), refused.getRequestId(), "");
    } finally {
      client.shutdown();
    }
  }

  private static Said said(AcsResponse response) {
    if (response instanceof CreateFlowlogResponse created) {
      return new Said("", created.getRequestId(), created.getFlowLogId());
    }
    if (response instanceof DescribeFlowlogsResponse described) {
      String status = described.getFlowLogs().get(0).getStatus();
      return new Said("", described.getRequestId(), status);
    }
    return response instanceof ActiveFlowLogResponse enabled
        ? new Said("", enabled.getRequestId(), enabled.getSuccess())
        : new Said("", "", "");
  }

  /** It compares the string to sign in the message with its own: they are the same. */
  @Override
  String codeOfAWrongSecret() {
    return "SDK.InvalidAccessKeySecret";
  }

  @Test
  void signsInTheQuery() throws Exception {
    call("DescribeFlowlogs", Map.of("FlowLogName", "a b"), "nobody", "no-secret", "");

    assertThat(proxy.requests())
        .startsWith("POST /?")
        .contains("Action=DescribeFlowlogs", "SignatureMethod=HMAC-SHA1", "&Signature=")
        .contains("Format=JSON", "FlowLogName=a%20b")
        .doesNotContain("ACS3-HMAC-SHA256");
  }
}
