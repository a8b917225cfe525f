package org.activeflowlog.conformance.wire;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.apache.http.ConnectionClosedException;
import org.apache.http.HttpException;
import org.apache.http.NoHttpResponseException;
import org.apache.http.client.ClientProtocolException;
import org.apache.http.conn.ConnectTimeoutException;

/** Tells in words why an exchange brought no answer. */
final class Failures {
  private Failures() {}

  /** Whether the exchange failed on the way, and not in the harness itself. */
  static boolean isOfTheConnection(Throwable thrown) {
    return rootOf(thrown) instanceof IOException || rootOf(thrown) instanceof HttpException;
  }

  static NoAnswer of(Throwable thrown, boolean timedOut, Duration limit) {
    Throwable cause = rootOf(thrown);
    if (timedOut || (cause instanceof SocketTimeoutException && !isConnecting(cause))) {
      return new NoAnswer("no complete answer within " + inWords(limit), false, thrown);
    }
    if (cause instanceof UnknownHostException) {
      return new NoAnswer("the host name is not known: " + cause.getMessage(), true, thrown);
    }
    if (isConnecting(cause)) {
      return new NoAnswer("no connection: " + firstLine(cause), true, thrown);
    }
    if (cause instanceof SSLException || thrown instanceof SSLException) {
      return new NoAnswer("no TLS connection: " + firstLine(cause), true, thrown);
    }
    return new NoAnswer(broken(cause), false, thrown);
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
