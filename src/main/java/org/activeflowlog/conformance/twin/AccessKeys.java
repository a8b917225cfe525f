package org.activeflowlog.conformance.twin;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The keys that calls may be signed with, some of which are not authorized to do anything. */
final class AccessKeys {
  private final Map<String, String> secrets;
  private final Set<String> unauthorized = ConcurrentHashMap.newKeySet();

  AccessKeys(Map<String, String> secrets) {
    this.secrets = new ConcurrentHashMap<>(secrets);
  }

  Optional<String> secret(String accessKeyId) {
    return Optional.ofNullable(secrets.get(accessKeyId));
  }

  boolean isUnauthorized(String accessKeyId) {
    return unauthorized.contains(accessKeyId);
  }

  void addUnauthorized(String accessKeyId, String secret) {
    unauthorized.add(accessKeyId);
    secrets.put(accessKeyId, secret);
  }

  void removeUnauthorized(String accessKeyId) {
    if (unauthorized.remove(accessKeyId)) {
      secrets.remove(accessKeyId);
    }
  }
}
