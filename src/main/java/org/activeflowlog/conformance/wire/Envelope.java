package org.activeflowlog.conformance.wire;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.activeflowlog.conformance.wire.Call.Parameter;

/**
 * What the gateway wants around each call (facts 4.1): all of it can be spoilt, before signing or
 * afterwards.
 *
 * @param form how it is sent and signed
 * @param sealed whether the signature, once computed, is put on
 * @param afterwards parameters that are added when the signature is already computed
 */
public record Envelope(
    WireForm form,
    String version,
    String format,
    String timestamp,
    String nonce,
    boolean sealed,
    List<Parameter> afterwards) {
  private static final String VERSION = "2017-09-12";
  private static final String XML = "XML";

  /** Keeps an unchangeable copy. */
  public Envelope {
    afterwards = List.copyOf(afterwards);
  }

  /** The right one, at this time. */
  static Envelope of(WireForm form, Clock clock) {
    String nonce = UUID.randomUUID().toString();
    return new Envelope(form, VERSION, "JSON", text(Instant.now(clock)), nonce, true, List.of());
  }

  /** In another wire form. */
  public Envelope in(WireForm other) {
    return new Envelope(other, version, format, timestamp, nonce, sealed, afterwards);
  }

  /** For another version of the product. */
  public Envelope withVersion(String other) {
    return new Envelope(form, other, format, timestamp, nonce, sealed, afterwards);
  }

  /** For an answer in XML. Only the older style can say so: facts 4.3. */
  public Envelope forXml() {
    return new Envelope(form, version, XML, timestamp, nonce, sealed, afterwards);
  }

  /** With any text in place of the time. */
  public Envelope dated(String text) {
    return new Envelope(form, version, format, text, nonce, sealed, afterwards);
  }

  /** With a time that is so much later. */
  public Envelope later(Duration by) {
    return dated(text(Instant.parse(timestamp).plus(by)));
  }

  /** With a nonce that was chosen. */
  public Envelope withNonce(String chosen) {
    return new Envelope(form, version, format, timestamp, chosen, sealed, afterwards);
  }

  /** Without the signature, and all else that belongs to it in place. */
  public Envelope unsealed() {
    return new Envelope(form, version, format, timestamp, nonce, false, afterwards);
  }

  /** With a parameter that the signature does not know of. */
  public Envelope adding(String name, String value) {
    List<Parameter> added = List.of(new Parameter(name, value));
    return new Envelope(form, version, format, timestamp, nonce, sealed, added);
  }

  boolean isForXml() {
    return format.equals(XML);
  }

  private static String text(Instant instant) {
    return DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.SECONDS));
  }
}
