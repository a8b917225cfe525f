package org.activeflowlog.conformance.twin;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Signs the tests' calls. */
record Signer(URI url, String key, String secret) {
  static Signer of(Twin twin) {
    return new Signer(twin.url(), twin.accessKeyId(), twin.accessKeySecret());
  }

  /** A call by version 1 with all parameters in the query; overrides replace common ones. */
  Http.Reply v1(String action, Map<String, String> parameters, Map<String, String> overrides) {
    Map<String, String> all = new TreeMap<>(parameters);
    all.put("Action", action);
    all.put("Version", "2017-09-12");
    all.put("AccessKeyId", key);
    all.put("SignatureMethod", "HMAC-SHA1");
    all.put("SignatureVersion", "1.0");
    all.put("SignatureNonce", UUID.randomUUID().toString());
    all.put("Timestamp", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    all.putAll(overrides);
    SignatureV1 unsigned = new SignatureV1("GET", Parameters.of(Http.query(all)));
    all.putIfAbsent("Signature", unsigned.signature(secret));
    return Http.get(url, Http.query(all));
  }

  /** A call by version 3, as the newer SDKs send it: POST with an empty chunked body. */
  Http.Reply acs3(String action, String query) {
    Map<String, String> headers = new HashMap<>();
    headers.put("x-acs-action", action);
    headers.put("x-acs-version", "2017-09-12");
    headers.put("x-acs-date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    headers.put("x-acs-signature-nonce", UUID.randomUUID().toString());
    headers.put("x-acs-content-sha256", Hashes.sha256(new byte[0]));
    HttpRequest.Builder request = Http.request(url + "/?" + query);
    headers.forEach(request::header);
    headers.put("host", url.getAuthority());
    request.header("Authorization", authorization(query, headers));
    return Http.send(request.POST(BodyPublishers.ofInputStream(InputStream::nullInputStream)));
  }

  private String authorization(String query, Map<String, String> headers) {
    String start =
        "ACS3-HMAC-SHA256 Credential="
            + key
            + ",SignedHeaders="
            + String.join(";", new TreeMap<>(headers).keySet())
            + ",Signature=";
    headers.put("authorization", start);
    String hash = headers.get("x-acs-content-sha256");
    Received received = new Received("POST", "/", query, headers, "", hash);
    String authorization = start + new SignatureAcs3(received).signature(secret);
    headers.remove("authorization");
    return authorization;
  }
}
