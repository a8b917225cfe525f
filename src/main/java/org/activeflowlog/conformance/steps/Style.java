package org.activeflowlog.conformance.steps;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.wire.Envelope;
import org.activeflowlog.conformance.wire.WireForm.Signature;

/** The two styles of requests, facts 4.2 and 4.3; the older one can also go unsigned. */
enum Style {
  ACS3_SIGNATURE("ACS3 signature", sent -> signed(sent, Signature.ACS3)),
  V1_SIGNATURE("V1 signature", sent -> signed(sent, Signature.V1)),
  ACS3_REQUEST("ACS3 request", sent -> signed(sent, Signature.ACS3)),
  V1_REQUEST("V1 request", Style::signedIfPossible);

  private final String phrase;
  private final UnaryOperator<Envelope> change;

  Style(String phrase, UnaryOperator<Envelope> change) {
    this.phrase = phrase;
    this.change = change;
  }

  String phrase() {
    return phrase;
  }

  /**
   * The envelope in this style.
   *
   * @throws NotVerified if it has to be signed and the run has no key
   */
  Envelope of(Envelope sent) {
    return change.apply(sent);
  }

  static Style of(String phrase) {
    return Arrays.stream(values())
        .filter(style -> style.phrase.equals(phrase))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such style: " + phrase));
  }

  private static Envelope signed(Envelope sent, Signature signature) {
    if (sent.form().credentials().isEmpty()) {
      throw new NotVerified("the run is unsigned, and this clause takes the run's own access key");
    }
    return sent.in(sent.form().by(signature));
  }

  private static Envelope signedIfPossible(Envelope sent) {
    boolean possible = sent.form().credentials().isPresent();
    return sent.in(sent.form().by(possible ? Signature.V1 : Signature.NONE));
  }
}
