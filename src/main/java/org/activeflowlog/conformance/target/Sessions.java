package org.activeflowlog.conformance.target;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.activeflowlog.conformance.wire.Carrier;
import org.activeflowlog.conformance.wire.DirectCalls;
import org.activeflowlog.conformance.wire.Transport;

/** Opens the sessions of one run, which share their HTTP, their turns and the time. */
public final class Sessions implements AutoCloseable {
  private final Transport http = new Transport();
  private final List<Carrier> opened = new CopyOnWriteArrayList<>(List.of(http));
  private final Permits permits;
  private final Quiet quiet = new Quiet();
  private final Pause pause;

  /**
   * @param parallel how many scenarios may act at once, over all targets
   */
  public Sessions(int parallel, Pause pause) {
    this.permits = new Permits(parallel);
    this.pause = pause;
  }

  /** How many scenarios may have begun and not ended, where so many may act at once. */
  public static int underWay(int parallel) {
    return Permits.underWay(parallel);
  }

  /** Loads what the first exchange needs; returns when that is done, whoever began it. */
  public static void warmUp() {
    Transport.warmUp();
  }

  /** A session with one target. */
  public Session open(Endpoint endpoint) {
    return new Session(endpoint, carrier(endpoint), permits, quiet, pause);
  }

  private Carrier carrier(Endpoint endpoint) {
    if (endpoint.inProgram().isEmpty()) {
      return http;
    }
    Carrier direct = new DirectCalls(endpoint.inProgram().get()::answer);
    opened.add(direct);
    return direct;
  }

  @Override
  public void close() {
    opened.forEach(Carrier::close);
  }
}
