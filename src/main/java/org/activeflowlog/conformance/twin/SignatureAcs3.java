package org.activeflowlog.conformance.twin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The signature of request version 3, HMAC-SHA256 over a canonical request (facts 4.3). */
final class SignatureAcs3 implements Signature {
  private static final Pattern AUTHORIZATION =
      Pattern.compile(
          "ACS3-HMAC-SHA256 +Credential=([^, ]*), *SignedHeaders=([^, ]*), *Signature=([^, ]*)");

  private final Received received;
  private final Matcher parts;
  private final List<String> signedHeaders;

  SignatureAcs3(Received received) {
    this.received = received;
    this.parts = AUTHORIZATION.matcher(received.header("authorization"));
    this.signedHeaders = parts.matches() ? List.of(parts.group(2).split(";")) : List.of();
  }

  @Override
  public String name() {
    return "ACS3";
  }

  @Override
  public boolean isGiven() {
    return true;
  }

  @Override
  public void requireComplete() {
    boolean complete =
        !signedHeaders.isEmpty()
            && !timestamp().isEmpty()
            && !nonce().isEmpty()
            && received.headers().keySet().stream()
                .filter(name -> name.startsWith("x-acs-") || name.equals("host"))
                .allMatch(signedHeaders::contains);
    if (!complete) {
      throw Refused.incompleteSignature();
    }
  }

  @Override
  public String accessKeyId() {
    return signedHeaders.isEmpty() ? "" : parts.group(1);
  }

  @Override
  public String timestamp() {
    return received.header("x-acs-date");
  }

  @Override
  public String nonce() {
    return received.header("x-acs-signature-nonce");
  }

  @Override
  public String stringToSign() {
    return "ACS3-HMAC-SHA256\n" + Hashes.sha256(canonicalRequest().getBytes(UTF_8));
  }

  private String canonicalRequest() {
    String headers =
        signedHeaders.stream()
            .sorted()
            .map(name -> name + ":" + received.header(name).strip() + "\n")
            .collect(Collectors.joining());
    return String.join(
        "\n",
        Arrays.asList(
            received.method(),
            received.path(),
            Parameters.of(received.query()).canonical(),
            headers,
            String.join(";", signedHeaders),
            received.header("x-acs-content-sha256")));
  }

  String signature(String secret) {
    return HexFormat.of().formatHex(Hashes.hmac("HmacSHA256", secret, stringToSign()));
  }

  @Override
  public boolean isMadeWith(String secret) {
    return received.once("signed with " + secret, Boolean.class, () -> isSignedWith(secret));
  }

  private boolean isSignedWith(String secret) {
    return received.bodySha256().equals(received.header("x-acs-content-sha256"))
        && MessageDigest.isEqual(signature(secret).getBytes(UTF_8), parts.group(3).getBytes(UTF_8));
  }
}
