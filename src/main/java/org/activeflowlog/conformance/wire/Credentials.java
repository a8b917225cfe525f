package org.activeflowlog.conformance.wire;

import java.util.Optional;

/** An access key. Its text form never shows a secret. */
public record Credentials(
    String accessKeyId, String accessKeySecret, Optional<String> securityToken) {

  /** A long-lived key, without a security token. */
  public static Credentials of(String accessKeyId, String accessKeySecret) {
    return new Credentials(accessKeyId, accessKeySecret, Optional.empty());
  }

  @Override
  public String toString() {
    return "Credentials[" + accessKeyId + "]";
  }
}
