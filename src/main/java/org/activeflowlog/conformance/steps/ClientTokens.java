package org.activeflowlog.conformance.steps;

import java.util.Objects;
import java.util.UUID;

/** The ClientTokens that one scenario makes up. */
final class ClientTokens {
  private String latest;

  void remember(String token) {
    latest = token;
  }

  void forget() {
    latest = null;
  }

  /** One for all calls that ask for it. */
  String ofAll() {
    latest = latest == null ? UUID.randomUUID().toString() : latest;
    return latest;
  }

  /** The latest that the scenario made up. */
  String latest() {
    return Objects.requireNonNull(latest, "the scenario made up no ClientToken");
  }
}
