package org.activeflowlog.conformance.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.activeflowlog.conformance.result.Exchange;
import org.junit.jupiter.api.Test;

/** A call is known by its nonce, wherever it bears one. */
final class NoncesTest {
  private static Exchange exchange(String url, Map<String, String> headers, String body) {
    return new Exchange(
        Instant.EPOCH, 1, new Exchange.Request("POST", url, headers, body), null, "none");
  }

  @Test
  void inTheQueryInAFormAndInAHeader() {
    assertThat(Nonces.of(exchange("http://x/?A=1&SignatureNonce=n-1&B=2", Map.of(), null)))
        .containsExactly("n-1");
    assertThat(Nonces.of(exchange("http://x/", Map.of(), "SignatureNonce=n-2")))
        .containsExactly("n-2");
    assertThat(Nonces.of(exchange("http://x/", Map.of("X-Acs-Signature-Nonce", "n-3"), "")))
        .containsExactly("n-3");
  }

  @Test
  void orNowhere() {
    assertThat(Nonces.of(exchange("http://x/?NoSignatureNonce=1", Map.of(), ""))).isEmpty();
  }
}
