package org.activeflowlog.conformance.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The vectors of facts 4.2 and 4.3. */
final class SignaturesTest {
  @Test
  void signsVersionOne() {
    String query =
        "Action=DescribeRegions&Format=XML&SignatureMethod=HMAC-SHA1"
            + "&SignatureNonce=3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf&SignatureVersion=1.0"
            + "&Timestamp=2016-02-23T12%3A46%3A24Z&Version=2014-05-26&AccessKeyId=testid";
    SignatureV1 signature = new SignatureV1("GET", Parameters.of(query));
    assertThat(signature.signature("testsecret")).isEqualTo("OLeaidS1JvxuMvnyHOwuJ+uX5qY=");
  }

  @Test
  void signsVersionThree() {
    String empty = Hashes.sha256(new byte[0]);
    Map<String, String> headers = new HashMap<>();
    headers.put("host", "ecs.cn-shanghai.aliyuncs.com");
    headers.put("x-acs-action", "RunInstances");
    headers.put("x-acs-version", "2014-05-26");
    headers.put("x-acs-date", "2023-10-26T10:22:32Z");
    headers.put("x-acs-signature-nonce", "3156853299f313e23d1673dc12e1703d");
    headers.put("x-acs-content-sha256", empty);
    String expected = "06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0";
    headers.put(
        "authorization",
        "ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;"
            + "x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature="
            + expected);
    String query =
        "ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai";
    SignatureAcs3 signature =
        new SignatureAcs3(new Received("POST", "/", query, headers, "", empty));
    assertThat(signature.stringToSign())
        .endsWith("7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259");
    assertThat(signature.signature("YourAccessKeySecret")).isEqualTo(expected);
    assertThat(signature.isMadeWith("YourAccessKeySecret")).isTrue();
    assertThat(signature.isMadeWith("another")).isFalse();
    signature.requireComplete();
  }

  @Test
  void encodesAsTheRulesSay() {
    assertThat(Parameters.of("b=a+b%20*&a=~%2B").canonical()).isEqualTo("a=~%2B&b=a%20b%20%2A");
  }
}
