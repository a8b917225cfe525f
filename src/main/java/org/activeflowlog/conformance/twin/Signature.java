package org.activeflowlog.conformance.twin;

import java.util.Optional;

/** How a call is signed. */
interface Signature {
  /** The signature of a call, if it bears one. */
  static Optional<Signature> of(Received received, Parameters parameters) {
    if (received.header("authorization").startsWith("ACS3-")) {
      return Optional.of(new SignatureAcs3(received));
    }
    boolean signed =
        parameters.first("AccessKeyId").isPresent() || parameters.first("Signature").isPresent();
    return signed ? Optional.of(new SignatureV1(received.method(), parameters)) : Optional.empty();
  }

  /** {@code ACS3} or {@code V1}. */
  String name();

  /** Whether the signature itself is there. */
  boolean isGiven();

  /** Refuses what is not complete or not signed by a method that is known. */
  void requireComplete();

  String accessKeyId();

  String timestamp();

  String nonce();

  String stringToSign();

  /** Whether it was made with this secret. */
  boolean isMadeWith(String secret);
}
