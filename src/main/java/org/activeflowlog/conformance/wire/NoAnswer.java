package org.activeflowlog.conformance.wire;

/** Thrown when an exchange ended without a complete HTTP answer. */
public final class NoAnswer extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean unreachable;
  private final boolean begun;

  NoAnswer(String message, boolean unreachable, boolean begun, Throwable cause) {
    super(message, cause);
    this.unreachable = unreachable;
    this.begun = begun;
  }

  /** Whether an HTTP answer had begun with a status line, so that the target surely is alive. */
  public boolean begun() {
    return begun;
  }

  /**
   * Whether no connection could be made at all (refused, name not found, TLS), or the harness was
   * too slow itself, which says nothing of the service; otherwise the connection stood, and hung,
   * was cut or did not speak HTTP.
   */
  public boolean unreachable() {
    return unreachable;
  }
}
