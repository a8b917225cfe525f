package org.activeflowlog.conformance.twin;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The time and the identifiers of one request after the other. While recording it notes which
 * identifiers are drawn; afterwards it gives out the same ones again, and fresh ones beyond them.
 */
final class Tape extends Clock implements Draw {
  private Instant now = Instant.EPOCH;
  private final Map<String, List<String>> drawn = new HashMap<>();
  private final Map<String, List<String>> left = new HashMap<>();

  /** Begins a request that comes now. */
  synchronized void begin(Instant at) {
    now = at;
    drawn.clear();
    left.clear();
  }

  /** Begins a request that came then and for which these identifiers were drawn. */
  synchronized void begin(Instant at, Map<String, List<String>> ids) {
    begin(at);
    ids.forEach((kind, list) -> left.put(kind, new ArrayList<>(list)));
  }

  /** The identifiers drawn since the request began, by kind. */
  synchronized Map<String, List<String>> drawn() {
    Map<String, List<String>> copy = new HashMap<>();
    drawn.forEach((kind, list) -> copy.put(kind, List.copyOf(list)));
    return copy;
  }

  @Override
  public synchronized String id(String kind, Supplier<String> fresh) {
    List<String> recorded = left.getOrDefault(kind, List.of());
    String id = recorded.isEmpty() ? fresh.get() : recorded.remove(0);
    drawn.computeIfAbsent(kind, it -> new ArrayList<>()).add(id);
    return id;
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return InstantSource.system().withZone(zone);
  }
}
