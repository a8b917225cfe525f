package org.activeflowlog.conformance.wire;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.apache.http.ConnectionClosedException;
import org.apache.http.HttpException;
import org.apache.http.NoHttpResponseException;
import org.apache.http.client.ClientProtocolException;
import org.apache.http.conn.ConnectTimeoutException;

/** Tells in words why an exchange brought no answer. */
final class Failures {
  private static final Duration TOLERANCE = Duration.ofSeconds(1);
  private static final String LATE =
      ", which was noticed after %d ms only: this machine is too busy to judge by the clock";

  private Failures() {}

  /** Whether the exchange failed on the way, and not in the harness itself. */
  static boolean isOfTheConnection(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException || cause instanceof HttpException) {
        return true;
      }
    }
    return false;
  }

  /** The failure of an exchange, told by what its client saw. */
  static NoAnswer of(Throwable thrown, BoundedClient client, Duration limit) {
    Throwable cause = rootOf(thrown);
    boolean timeout = cause instanceof SocketTimeoutException && !isConnecting(cause);
    if (client.timedOut() || timeout) {
      return timeout(client.elapsed(), client.statusLineSeen(), limit, thrown);
    }
    if (client.statusLineSeen()) {
      return new NoAnswer("a broken answer: " + broken(cause), false, true, thrown);
    }
    return unreachable(cause)
        .map(message -> new NoAnswer(message, true, false, thrown))
        .orElseGet(() -> new NoAnswer(broken(cause), false, false, thrown));
  }

  /** Who notices much too late that the time is over had no time for the answer either. */
  static NoAnswer timeout(Duration elapsed, boolean begun, Duration limit, Throwable thrown) {
    String message = "no complete answer within " + inWords(limit);
    boolean late = elapsed.compareTo(limit.plus(TOLERANCE)) > 0;
    return late
        ? new NoAnswer(message + LATE.formatted(elapsed.toMillis()), true, false, thrown)
        : new NoAnswer(message, false, begun, thrown);
  }

  private static Optional<String> unreachable(Throwable cause) {
    if (cause instanceof UnknownHostException) {
      return Optional.of("the host name is not known: " + cause.getMessage());
    }
    if (isConnecting(cause)) {
      return Optional.of("no connection: " + firstLine(cause));
    }
    return cause instanceof SSLException || cause instanceof CertificateException
        ? Optional.of("no TLS connection: " + firstLine(cause))
        : Optional.empty();
  }

  private static boolean isConnecting(Throwable cause) {
    return cause instanceof ConnectException
        || cause instanceof NoRouteToHostException
        || cause instanceof ConnectTimeoutException;
  }

  private static String broken(Throwable cause) {
    if (cause instanceof NoHttpResponseException) {
      return "the connection was closed without an answer";
    }
    if (cause instanceof ConnectionClosedException) {
      return "the connection was closed in the middle of the answer: " + firstLine(cause);
    }
    if (cause instanceof ClientProtocolException) {
      return "the answer is not HTTP: " + firstLine(cause);
    }
    return "the connection broke: " + firstLine(cause);
  }

  private static Throwable rootOf(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root;
  }

  private static String firstLine(Throwable cause) {
    String message = cause.getMessage();
    return message == null
        ? cause.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }

  static String inWords(Duration duration) {
    return duration.toMillis() % 1000 == 0
        ? duration.toSeconds() + " s"
        : duration.toMillis() + " ms";
  }
}
