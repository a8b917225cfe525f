package org.activeflowlog.conformance.twin;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Lets signed calls in, in the manner of the gateway (facts 4.5). */
final class Doorkeeper {
  private final Nonces nonces = new Nonces();
  private final AccessKeys keys;
  private final TwinOptions options;
  private final Rules rules;

  Doorkeeper(AccessKeys keys, TwinOptions options) {
    this.keys = keys;
    this.options = options;
    this.rules = options.rules();
  }

  /** Refuses a call that is not signed as it should be, or by a key that may not make it. */
  void check(Received received, Parameters parameters, String action) {
    Optional<Signature> signature =
        Signature.of(received, parameters).filter(it -> it.isGiven() || rules.demandsSignature());
    if (signature.isEmpty() && options.auth() && rules.demandsSignature()) {
      throw Refused.missing("AccessKeyId");
    }
    signature
        .filter(it -> options.auth() || keys.secret(it.accessKeyId()).isPresent())
        .ifPresent(it -> check(it, action));
  }

  private void check(Signature signature, String action) {
    if (!rules.understands(signature.name())) {
      throw Refused.incompleteSignature();
    }
    signature.requireComplete();
    String key = signature.accessKeyId();
    String secret = keys.secret(key).orElseThrow(Doorkeeper::unknownKey);
    Instant now = options.clock().instant();
    checkTime(signature.timestamp(), now);
    if (rules.checksSignature() && !signature.isMadeWith(secret)) {
      throw mismatch(signature);
    }
    Instant since = now.minus(rules.clockTolerance().multipliedBy(2));
    if (!nonces.isNew(key, signature.nonce(), now, since) && rules.refusesUsedNonce()) {
      throw Refused.other(400, "SignatureNonceUsed", "Specified signature nonce was used already.");
    }
    if (keys.isUnauthorized(key) && rules.refusesUnauthorized(action)) {
      throw Refused.documented("Unauthorized");
    }
  }

  private void checkTime(String timestamp, Instant now) {
    Duration apart = Duration.between(parsed(timestamp), now).abs();
    if (apart.compareTo(rules.clockTolerance()) > 0) {
      throw Refused.other(
          400, "InvalidTimeStamp.Expired", "Specified time stamp or date value is expired.");
    }
  }

  private static Instant parsed(String timestamp) {
    try {
      return Instant.parse(timestamp);
    } catch (DateTimeParseException malformed) {
      throw Refused.other(
          400,
          "InvalidTimeStamp.Format",
          "Specified time stamp or date value is not well formatted.");
    }
  }

  private static Refused unknownKey() {
    return Refused.other(404, "InvalidAccessKeyId.NotFound", "Specified access key is not found.");
  }

  private static Refused mismatch(Signature signature) {
    return Refused.other(
        400,
        "SignatureDoesNotMatch",
        "Specified signature is not matched with our calculation. server string to sign is:"
            + signature.stringToSign());
  }
}
