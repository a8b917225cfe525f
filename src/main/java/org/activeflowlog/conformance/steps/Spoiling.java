package org.activeflowlog.conformance.steps;

import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.activeflowlog.conformance.target.Invented;
import org.activeflowlog.conformance.wire.Call;
import org.activeflowlog.conformance.wire.Credentials;
import org.activeflowlog.conformance.wire.Envelope;
import org.activeflowlog.conformance.wire.WireForm.Method;
import org.activeflowlog.conformance.wire.WireForm.Place;

/** What can be made different, and mostly wrong, about a call and its envelope. */
final class Spoiling {
  private Spoiling() {}

  static UnaryOperator<Call> envelope(UnaryOperator<Envelope> change) {
    return call -> call.wrapped(change);
  }

  static UnaryOperator<Call> sent(Method method, Place place) {
    return envelope(sent -> sent.in(sent.form().sent(method, place)));
  }

  static UnaryOperator<Call> minutesLater(int minutes) {
    return envelope(sent -> sent.later(Duration.ofMinutes(minutes)));
  }

  static Call toAnUnknownAction(Call call) {
    return call.to("NoSuchOperation" + UUID.randomUUID().toString().substring(0, 8));
  }

  /** The nonce stays when the same call is sent again. */
  static Call withOneNonce(Call call) {
    String nonce = UUID.randomUUID().toString();
    return call.wrapped(sent -> sent.withNonce(nonce));
  }

  static Envelope withOneMore(Envelope sent) {
    return sent.adding("ClientToken", UUID.randomUUID().toString());
  }

  static Envelope byAnotherSecret(Envelope sent) {
    Credentials own = sent.form().credentials().orElseThrow();
    String secret = Invented.like(own.accessKeySecret());
    return sent.in(
        sent.form().signedWith(new Credentials(own.accessKeyId(), secret, own.securityToken())));
  }

  static Envelope byAnUnknownKey(Envelope sent) {
    Credentials own = sent.form().credentials().orElseThrow();
    String secret = Invented.like(own.accessKeySecret());
    return sent.in(
        sent.form().signedWith(Credentials.of(Invented.like(own.accessKeyId()), secret)));
  }
}
