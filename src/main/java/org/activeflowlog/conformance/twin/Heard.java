package org.activeflowlog.conformance.twin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One request of a recording.
 *
 * @param at what the clock showed
 * @param drawn the identifiers that were drawn for it, by kind
 */
record Heard(Received received, Instant at, Map<String, List<String>> drawn, Sent sent) {
  /** The nonce by which whoever sent it knows it again, if it has one. */
  Optional<String> nonce() {
    String header = received.header("x-acs-signature-nonce");
    return header.isEmpty() ? ofParameters() : Optional.of(header);
  }

  private Optional<String> ofParameters() {
    try {
      return received.parameters(new Rules()).first("SignatureNonce").filter(it -> !it.isEmpty());
    } catch (Refused malformed) {
      return Optional.empty();
    }
  }
}
