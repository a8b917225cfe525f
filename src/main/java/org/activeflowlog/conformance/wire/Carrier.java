package org.activeflowlog.conformance.wire;

import java.time.Duration;

/** Carries requests to targets, each once, and brings back what they answer in time. */
public abstract class Carrier implements AutoCloseable {
  Carrier() {}

  /**
   * Makes one exchange.
   *
   * @throws NoAnswer if no complete answer came within the limit
   */
  abstract Received exchange(Message message, Duration limit);

  /** The same at less cost, for what comes by the hundred and is not judged itself. */
  abstract Received exchangePlainly(Message message, Duration limit);

  /** Sends a request and leaves without hearing anything; tells in words how that ended. */
  abstract String sendUnheard(Message message, Duration limit);

  @Override
  public abstract void close();
}
