package org.activeflowlog.conformance.twin;

import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The nonces used of late. */
final class Nonces {
  private final Map<String, Instant> used = new LinkedHashMap<>();

  /** Notes a nonce; false if it was used since that time. */
  synchronized boolean isNew(String accessKeyId, String nonce, Instant now, Instant since) {
    Iterator<Instant> oldest = used.values().iterator();
    while (oldest.hasNext() && oldest.next().isBefore(since)) {
      oldest.remove();
    }
    return used.putIfAbsent(accessKeyId + " " + nonce, now) == null;
  }
}
