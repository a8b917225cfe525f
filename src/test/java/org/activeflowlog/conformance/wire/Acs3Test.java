package org.activeflowlog.conformance.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.wire.Call.Parameter;
import org.junit.jupiter.api.Test;

/** The signature is the documented one. */
final class Acs3Test {
  private static final Credentials KEY = Credentials.of("YourAccessKeyId", "YourAccessKeySecret");

  /** The vector of facts 4.3. */
  @Test
  void signsTheDocumentedExample() {
    List<Parameter> query =
        List.of(
            new Parameter("ImageId", "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd"),
            new Parameter("RegionId", "cn-shanghai"));
    String signature = signatureOf(query);

    assertThat(signature)
        .isEqualTo("06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0");
  }

  @Test
  void aParameterGivenTwiceIsSignedTwice() {
    Parameter one = new Parameter("FlowLogId", "flowlog-1");
    Parameter other = new Parameter("FlowLogId", "flowlog-2");

    assertThat(signatureOf(List.of(one, other)))
        .isNotEqualTo(signatureOf(List.of(one)))
        .isNotEqualTo(signatureOf(List.of(other)));
    assertThat(signatureOf(List.of(one, other))).isEqualTo(signatureOf(List.of(other, one)));
    assertThat(signatureOf(List.of(one, one))).isNotEqualTo(signatureOf(List.of(one)));
  }

  private static String signatureOf(List<Parameter> query) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("host", "ecs.cn-shanghai.aliyuncs.com");
    headers.put("x-acs-action", "RunInstances");
    headers.put("x-acs-version", "2014-05-26");
    headers.put("x-acs-date", "2023-10-26T10:22:32Z");
    headers.put("x-acs-signature-nonce", "3156853299f313e23d1673dc12e1703d");
    Message message =
        new Message("POST", URI.create("https://ecs.cn-shanghai.aliyuncs.com/"), headers, "");
    Map<String, String> signed = Acs3.sign(message, query, KEY).headers();
    return signed.get("authorization").replaceFirst(".*Signature=", "");
  }
}
