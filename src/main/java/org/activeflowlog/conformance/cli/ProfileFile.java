package org.activeflowlog.conformance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.activeflowlog.conformance.wire.Credentials;

/**
 * The credentials file of Alibaba Cloud's SDKs. Only its plain access keys are read: every other
 * type of profile needs the network.
 */
final class ProfileFile {
  private static final String FILE = "ALIBABA_CLOUD_CREDENTIALS_FILE";
  private static final String SECTION = "ALIBABA_CLOUD_PROFILE";

  private final Path file;
  private final String section;
  private final boolean asked;

  private ProfileFile(Path file, String section, boolean asked) {
    this.file = file;
    this.section = section;
    this.asked = asked;
  }

  /** The key in the file, if there is one; it is an error only if the user asked for it. */
  static Optional<Credentials> key(Surroundings surroundings) {
    Optional<String> named = surroundings.variable(FILE);
    Optional<String> profile = surroundings.variable(SECTION);
    return named
        .map(surroundings.folder()::resolve)
        .or(() -> surroundings.variable("HOME").map(ProfileFile::usual))
        .map(
            file ->
                new ProfileFile(
                    file, profile.orElse("default"), named.or(() -> profile).isPresent()))
        .flatMap(ProfileFile::read);
  }

  private static Path usual(String home) {
    return Path.of(home, ".alibabacloud", "credentials");
  }

  private Optional<Credentials> read() {
    if (!Files.exists(file)) {
      return nothing("does not exist");
    }
    try {
      return key(entries(Files.readAllLines(file)));
    } catch (IOException e) {
      return nothing("cannot be read as text");
    }
  }

  private Optional<Credentials> key(Map<String, String> entries) {
    if (!"true".equals(entries.get("enable"))) {
      return nothing("has no section [" + section + "] with enable = true");
    }
    if (!"access_key".equals(entries.get("type"))) {
      return nothing("has no type = access_key in its section [" + section + "]");
    }
    String id = entries.getOrDefault("access_key_id", "");
    String secret = entries.getOrDefault("access_key_secret", "");
    if (id.isEmpty() || secret.isEmpty()) {
      throw wrong("has not both access_key_id and access_key_secret in [" + section + "]");
    }
    return Optional.of(Credentials.of(id, secret));
  }

  private Map<String, String> entries(List<String> lines) {
    Map<String, String> entries = new HashMap<>();
    boolean inside = false;
    for (String line : lines.stream().map(String::strip).toList()) {
      int equals = line.indexOf('=');
      if (line.startsWith("[") && line.endsWith("]")) {
        inside = line.substring(1, line.length() - 1).strip().equals(section);
      } else if (inside && equals > 0 && !line.startsWith("#") && !line.startsWith(";")) {
        entries.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
      }
    }
    return entries;
  }

  private Optional<Credentials> nothing(String problem) {
    if (asked) {
      throw wrong(problem);
    }
    return Optional.empty();
  }

  private UsageError wrong(String problem) {
    return new UsageError(
        "the credentials file "
            + file
            + " "
            + problem
            + "; mend it, or set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET");
  }
}
