package org.activeflowlog.conformance.twin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The decisions at the door: what calls are let in (facts 4). */
abstract class GatewayRules {
  private Clock clock = Clock.systemUTC();
  private Draw draw = Draw.fresh();

  /** Lets the rules go by the clock of their service, and by its identifiers. */
  final void settle(Clock ofService, Draw ofItsIds) {
    clock = ofService;
    draw = ofItsIds;
  }

  /** What time it is for the service; rules that look at the time look at this one. */
  protected final Instant now() {
    return clock.instant();
  }

  final Draw draw() {
    return draw;
  }

  /** Whether a call without a signature is refused where calls are to be signed. */
  public boolean demandsSignature() {
    return true;
  }

  /** Whether calls may be signed by that method: {@code ACS3} or {@code V1}. */
  public boolean understands(String signature) {
    return true;
  }

  public boolean checksSignature() {
    return true;
  }

  public boolean refusesUsedNonce() {
    return true;
  }

  /** How far a call's time may be from ours. */
  public Duration clockTolerance() {
    return Duration.ofMinutes(15);
  }

  /** Whether calls may come by that method. */
  public boolean understandsMethod(String method) {
    return method.equals("GET") || method.equals("POST");
  }

  /** Whether parameters in a form are looked at; asked where a form comes only. */
  public boolean readsForms() {
    return true;
  }

  /** Whether there is that version of the product. */
  public boolean isVersion(String version) {
    return version.equals("2017-09-12");
  }

  /** Whether a key that may not call the operation is refused. */
  public boolean refusesUnauthorized(String action) {
    return true;
  }
}
