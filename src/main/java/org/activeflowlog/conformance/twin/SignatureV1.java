package org.activeflowlog.conformance.twin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;

/** Signature version 1.0, HMAC-SHA1 over all parameters (facts 4.2). */
record SignatureV1(String method, Parameters parameters) implements Signature {
  private static final List<String> NEEDED =
      List.of(
          "AccessKeyId",
          "Signature",
          "SignatureMethod",
          "SignatureVersion",
          "SignatureNonce",
          "Timestamp");

  @Override
  public String name() {
    return "V1";
  }

  @Override
  public boolean isGiven() {
    return !first("Signature").isEmpty();
  }

  @Override
  public void requireComplete() {
    for (String name : NEEDED) {
      if (first(name).isEmpty()) {
        throw Refused.missing(name);
      }
    }
    if (!first("SignatureMethod").equals("HMAC-SHA1")) {
      throw Refused.other(
          400, "InvalidSignatureMethod", "Specified signature method is not valid.");
    }
  }

  @Override
  public String accessKeyId() {
    return first("AccessKeyId");
  }

  @Override
  public String timestamp() {
    return first("Timestamp");
  }

  @Override
  public String nonce() {
    return first("SignatureNonce");
  }

  @Override
  public String stringToSign() {
    String signed = parameters.only(name -> !name.equals("Signature")).canonical();
    return method + "&%2F&" + Parameters.encoded(signed);
  }

  String signature(String secret) {
    byte[] code = Hashes.hmac("HmacSHA1", secret + "&", stringToSign());
    return Base64.getEncoder().encodeToString(code);
  }

  @Override
  public boolean isMadeWith(String secret) {
    return MessageDigest.isEqual(
        signature(secret).getBytes(UTF_8), first("Signature").getBytes(UTF_8));
  }

  private String first(String name) {
    return parameters.first(name).orElse("");
  }
}
