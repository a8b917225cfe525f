package org.activeflowlog.conformance.twin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A reference service without HTTP: whoever has it in the same program calls it directly. */
public final class Unplugged {
  private static final URI ADDRESS = URI.create("http://unplugged");
  private static final Reply BROKE = new Reply(500, Map.of("Content-Type", "text/plain"), "");

  private final Responder responder;
  private final Map.Entry<String, String> accessKey;

  private Unplugged(TwinOptions options, Responder responder) {
    this.responder = responder;
    this.accessKey = options.accessKeys().entrySet().iterator().next();
  }

  /** A service as it would answer by HTTP, with nothing left over from others. */
  public static Unplugged of(TwinOptions options) {
    return new Unplugged(options, Machine.of(options, Draw.fresh()));
  }

  /**
   * An answer.
   *
   * @param headers by name, in whatever letter case
   */
  public record Reply(int status, Map<String, String> headers, String body) {}

  /** The address that requests are made out to; nobody listens there. */
  public URI url() {
    return ADDRESS;
  }

  /** The address of requests for provider states. */
  public URI statesUrl() {
    return URI.create(ADDRESS + Machine.STATES);
  }

  /** A key that calls may be signed with. */
  public String accessKeyId() {
    return accessKey.getKey();
  }

  /** The secret of that key. */
  public String accessKeySecret() {
    return accessKey.getValue();
  }

  /**
   * What comes back to a request, once it would have; nothing if the connection would have been
   * reset.
   */
  public Optional<Reply> answer(String method, URI uri, Map<String, String> headers, String body) {
    Sent sent;
    try {
      sent = responder.reply(received(method, uri, headers, body));
    } catch (RuntimeException broken) {
      return Optional.of(BROKE); // WireMock makes such an answer of it.
    }
    holdBack(sent.delay());
    return sent.broken()
        ? Optional.empty()
        : Optional.of(new Reply(sent.status(), sent.headers(), sent.body()));
  }

  private static Received received(
      String method, URI uri, Map<String, String> headers, String body) {
    Map<String, String> lower = new HashMap<>();
    headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
    return new Received(
        method,
        uri.getRawPath().isEmpty() ? "/" : uri.getRawPath(),
        Optional.ofNullable(uri.getRawQuery()).orElse(""),
        lower,
        body,
        Hashes.sha256(body.getBytes(UTF_8)));
  }

  private static void holdBack(Duration delay) {
    if (delay.isZero()) {
      return;
    }
    try {
      Thread.sleep(delay.toMillis());
    } catch (InterruptedException nobodyWaits) {
      Thread.currentThread().interrupt();
    }
  }
}
