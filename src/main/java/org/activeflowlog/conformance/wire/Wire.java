package org.activeflowlog.conformance.wire;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.activeflowlog.conformance.result.Exchange;
import org.activeflowlog.conformance.wire.WireForm.Signature;

/** Sends calls to one endpoint and records every exchange. */
public final class Wire {
  private static final int RECORDED = 32 * 1024;

  private final Composer composer;
  private final Carrier carrier;
  private final WireForm form;
  private final Clock clock = Clock.systemUTC();

  /**
   * @param carrier shared by everything that sends during a run
   */
  public Wire(URI endpoint, WireForm form, Carrier carrier) {
    this.composer = new Composer(endpoint);
    this.carrier = carrier;
    this.form = form;
  }

  /**
   * Sends a call in the endpoint's own wire form.
   *
   * @throws NoAnswer if no complete HTTP answer came; the exchange is recorded all the same
   */
  public Answer send(Call call, Consumer<Exchange> recorder) {
    return send(call, form, redaction(), carrier::exchange, recorder);
  }

  /** The same at less cost, for calls that come by the hundred: those that look, and crowds. */
  public Answer sendPlainly(Call call, Consumer<Exchange> recorder) {
    return send(call, form, redaction(), carrier::exchangePlainly, recorder);
  }

  /** Whether the endpoint is called unsigned. */
  public boolean isUnsigned() {
    return form.signature() == Signature.NONE;
  }

  /** Sends a call signed with another key, by ACS3 when the endpoint is called unsigned. */
  public Answer sendAs(Credentials key, Call call, Consumer<Exchange> recorder) {
    Redaction redaction = new Redaction(Stream.concat(form.credentials().stream(), Stream.of(key)));
    WireForm signed = isUnsigned() ? form.by(Signature.ACS3) : form;
    return send(call, signed.signedWith(key), redaction, carrier::exchange, recorder);
  }

  /** Sends a call and closes the connection without reading anything. */
  public void sendUnheard(Call call, Consumer<Exchange> recorder) {
    Message message = composer.compose(call, envelope(call, form));
    Instant at = Instant.now();
    String outcome = carrier.sendUnheard(message, form.requestTimeout());
    recorder.accept(new Exchange(at, 0, recorded(message, redaction()), null, outcome));
  }

  private Envelope envelope(Call call, WireForm usual) {
    return call.wrapping().apply(Envelope.of(usual, clock));
  }

  private Redaction redaction() {
    return new Redaction(form.credentials().stream());
  }

  private Answer send(
      Call call,
      WireForm usual,
      Redaction redaction,
      BiFunction<Message, Duration, Received> exchanging,
      Consumer<Exchange> recorder) {
    Envelope envelope = envelope(call, usual);
    Message message = composer.compose(call, envelope);
    Instant at = Instant.now();
    long start = System.nanoTime();
    Exchange.Request request = recorded(message, redaction);
    try {
      Received received = exchanging.apply(message, form.requestTimeout());
      long nanos = System.nanoTime() - start;
      Exchange.Response response = recorded(received, redaction);
      recorder.accept(new Exchange(at, nanos / 1_000_000, request, response, null));
      return Answer.of(received, nanos, envelope.isForXml());
    } catch (NoAnswer e) {
      long millis = (System.nanoTime() - start) / 1_000_000;
      recorder.accept(new Exchange(at, millis, request, null, redaction.text(e.getMessage())));
      throw e;
    }
  }

  private static Exchange.Request recorded(Message message, Redaction redaction) {
    return new Exchange.Request(
        message.method(),
        redaction.parameters(message.uri().toString()),
        redaction.headers(message.headers()),
        redaction.parameters(message.body()));
  }

  /** What is kept of an answer for the report: its beginning, without secrets. */
  private static Exchange.Response recorded(Received received, Redaction redaction) {
    String body = received.text();
    boolean whole = body.length() <= RECORDED && !received.truncated();
    return new Exchange.Response(
        received.status(),
        redaction.headers(received.headers()),
        redaction.text(body.substring(0, Math.min(RECORDED, body.length()))),
        received.body().length,
        !whole);
  }
}
