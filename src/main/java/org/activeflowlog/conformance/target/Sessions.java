package org.activeflowlog.conformance.target;

import org.activeflowlog.conformance.wire.Transport;

/** Opens the sessions of one run, which share a transport, their turns and the time. */
public final class Sessions implements AutoCloseable {
  private final Transport transport = new Transport();
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
    return new Session(endpoint, transport, permits, quiet, pause);
  }

  @Override
  public void close() {
    transport.close();
  }
}
