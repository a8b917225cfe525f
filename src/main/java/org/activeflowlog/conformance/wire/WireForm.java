package org.activeflowlog.conformance.wire;

import java.time.Duration;
import java.util.Optional;

/**
 * How calls to a target are put on the wire.
 *
 * @param credentials the key that signs; empty if and only if calls are unsigned
 * @param requestTimeout total time of one exchange, whatever the target does
 */
public record WireForm(
    Signature signature,
    Method method,
    Place place,
    Optional<Credentials> credentials,
    Duration requestTimeout) {

  /** How calls are signed. */
  public enum Signature {
    /** Header signature ACS3-HMAC-SHA256. */
    ACS3,
    /** Signature version 1.0 in the query, HMAC-SHA1. */
    V1,
    /** Not at all. */
    NONE
  }

  /** The HTTP method of every call. */
  public enum Method {
    GET,
    POST
  }

  /** Where the operation's own parameters go. */
  public enum Place {
    QUERY,
    FORM
  }

  /** The same form under another signature. */
  public WireForm by(Signature other) {
    return new WireForm(other, method, place, credentials, requestTimeout);
  }

  /** The same form with another key. */
  public WireForm signedWith(Credentials key) {
    return new WireForm(signature, method, place, Optional.of(key), requestTimeout);
  }

  /** The same form with its parameters elsewhere. */
  public WireForm sent(Method otherMethod, Place otherPlace) {
    return new WireForm(signature, otherMethod, otherPlace, credentials, requestTimeout);
  }
}
