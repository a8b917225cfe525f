package org.activeflowlog.conformance.target;

/**
 * Carries a run's session to the steps: Cucumber hands its glue no configuration, so the session
 * travels with the threads. Whoever calls the launcher sets it; a scenario reads it once.
 */
public final class Current {
  private static final InheritableThreadLocal<Session> SESSION = new InheritableThreadLocal<>();

  private Current() {}

  /** The session of the run that this thread belongs to. */
  public static Session session() {
    Session session = SESSION.get();
    if (session == null) {
      throw new IllegalStateException(
          "no session: the features are run by Conformance or ContractSuite");
    }
    return session;
  }

  /** Lets this thread, and the threads it will start, belong to a session. */
  public static void set(Session session) {
    SESSION.set(session);
  }

  /** Ends what {@link #set} began. */
  public static void clear() {
    SESSION.remove();
  }
}
