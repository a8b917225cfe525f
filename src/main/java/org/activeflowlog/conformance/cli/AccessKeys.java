package org.activeflowlog.conformance.cli;

import java.util.Optional;
import org.activeflowlog.conformance.wire.Credentials;

/** Looks for the user's access key: in the environment, then in the profile file. */
final class AccessKeys {
  private static final String ID = "ALIBABA_CLOUD_ACCESS_KEY_ID";
  private static final String SECRET = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
  private static final String TOKEN = "ALIBABA_CLOUD_SECURITY_TOKEN";

  private AccessKeys() {}

  /** The key, if there is one anywhere. */
  static Optional<Credentials> find(Surroundings surroundings) {
    return inEnvironment(surroundings).or(() -> ProfileFile.key(surroundings));
  }

  private static Optional<Credentials> inEnvironment(Surroundings surroundings) {
    Optional<String> id = surroundings.variable(ID);
    Optional<String> secret = surroundings.variable(SECRET);
    if (id.isPresent() != secret.isPresent()) {
      String set = id.isPresent() ? ID : SECRET;
      String missing = id.isPresent() ? SECRET : ID;
      throw new UsageError(set + " is set without " + missing + "; set both or none of them");
    }
    return id.map(
        present -> new Credentials(present, secret.orElseThrow(), surroundings.variable(TOKEN)));
  }
}
