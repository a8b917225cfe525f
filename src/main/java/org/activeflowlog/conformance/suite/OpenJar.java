package org.activeflowlog.conformance.suite;

import io.cucumber.core.resource.ResourceScanner;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.activeflowlog.conformance.target.Sessions;

/**
 * The program's jar, kept open for Cucumber until this is closed. Cucumber reads it for every
 * thread of every run; it shares the open one, and opens it again, at the cost of thirty exchanges,
 * where nobody else is reading. Nothing happens where the program is not in a jar.
 */
public final class OpenJar implements AutoCloseable {
  private static final String INSIDE = "/org/activeflowlog/conformance/suite/OpenJar.class";

  private final CountDownLatch closed = new CountDownLatch(1);

  private OpenJar() {}

  /** Opens the jar in the background. */
  public static OpenJar hold() {
    OpenJar jar = new OpenJar();
    URL inside = OpenJar.class.getResource(INSIDE);
    if (inside != null && inside.getProtocol().equals("jar")) {
      Thread thread = new Thread(() -> jar.readUntilClosed(inside), "open-jar");
      thread.setDaemon(true);
      thread.start();
    }
    return jar;
  }

  /** Cucumber has the jar open as long as it is scanning, and it scans as long as this waits. */
  private void readUntilClosed(URL inside) {
    Sessions.warmUp();
    new ResourceScanner<>(
            OpenJar.class::getClassLoader,
            path -> true,
            resource -> {
              waitUntilClosed();
              return Optional.empty();
            })
        .scanForResourcesUri(uri(inside));
  }

  private void waitUntilClosed() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static URI uri(URL url) {
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
