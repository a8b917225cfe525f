package org.activeflowlog.conformance.steps;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.activeflowlog.conformance.wire.Call;
import org.activeflowlog.conformance.wire.Envelope;
import org.activeflowlog.conformance.wire.WireForm.Method;
import org.activeflowlog.conformance.wire.WireForm.Place;

/** How a call can come to the gateway, right or wrong; the star stands for a style. */
enum Manner {
  RIGHT("*", UnaryOperator.identity()),
  WRONG("wrong *", Spoiling.envelope(Spoiling::byAnotherSecret)),
  MISSING("missing *", Spoiling.envelope(Envelope::unsealed)),
  UNKNOWN_KEY("* by an unknown key", Spoiling.envelope(Spoiling::byAnUnknownKey)),
  OWN_NONCE("* over a nonce of its own", Spoiling::withOneNonce),
  MALFORMED("* over a malformed timestamp", Spoiling.envelope(sent -> sent.dated("yesterday"))),
  OLD("* over a timestamp 20 minutes old", Spoiling.minutesLater(-20)),
  AHEAD("* over a timestamp 20 minutes ahead", Spoiling.minutesLater(20)),
  ADDED("* that leaves out a parameter", Spoiling.envelope(Spoiling::withOneMore)),
  ADDED_TO_FORM(
      "* that leaves out a form parameter",
      Spoiling.sent(Method.POST, Place.FORM).andThen(Spoiling.envelope(Spoiling::withOneMore))
          ::apply),
  UNKNOWN_ACTION("* for an unknown action", Spoiling::toAnUnknownAction),
  VERSION(
      "* for the version 2011-11-11", Spoiling.envelope(sent -> sent.withVersion("2011-11-11"))),
  BY_GET("* by GET", Spoiling.sent(Method.GET, Place.QUERY)),
  BY_FORM("* by POST with a form", Spoiling.sent(Method.POST, Place.FORM)),
  FOR_XML("* for XML", Spoiling.envelope(Envelope::forXml));

  private final String phrase;
  private final UnaryOperator<Call> change;

  Manner(String phrase, UnaryOperator<Call> change) {
    this.phrase = phrase;
    this.change = change;
  }

  /** The call as it comes in this manner. */
  Call of(Call call) {
    return change.apply(call);
  }

  static Manner of(String phrase) {
    return Arrays.stream(values())
        .filter(manner -> manner.phrase.equals(phrase))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such manner: " + phrase));
  }
}
