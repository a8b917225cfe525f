package org.activeflowlog.conformance.wire;

import com.aliyun.openapiutil.Client;
import com.aliyun.tea.TeaRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.wire.Call.Parameter;

/** The header signature ACS3-HMAC-SHA256 of facts 4.3, computed by the vendor's own library. */
final class Acs3 {
  private static final String ALGORITHM = "ACS3-HMAC-SHA256";

  private Acs3() {}

  static Message sign(Message message, List<Parameter> query, Credentials credentials) {
    Map<String, String> headers = new LinkedHashMap<>(message.headers());
    credentials
        .securityToken()
        .ifPresent(
            token -> {
              headers.put("x-acs-accesskey-id", credentials.accessKeyId());
              headers.put("x-acs-security-token", token);
            });
    try {
      String hash = Client.hexEncode(Client.hash(message.bodyBytes(), ALGORITHM));
      headers.put("x-acs-content-sha256", hash);
      headers.put("authorization", authorization(message, headers, query, hash, credentials));
    } catch (Exception e) {
      throw new IllegalStateException("signing failed: " + e.getMessage(), e);
    }
    return new Message(message.method(), message.uri(), headers, message.body());
  }

  // The library declares Exception.
  private static String authorization(
      Message message,
      Map<String, String> headers,
      List<Parameter> query,
      String bodyHash,
      Credentials credentials)
      throws Exception {
    TeaRequest request = new TeaRequest();
    request.method = message.method();
    request.pathname = message.uri().getRawPath();
    request.headers = headers;
    request.query = new SameNamesApart(query);
    return Client.getAuthorization(
        request, ALGORITHM, bodyHash, credentials.accessKeyId(), credentials.accessKeySecret());
  }
}
