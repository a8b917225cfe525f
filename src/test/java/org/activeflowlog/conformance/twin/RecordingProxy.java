package org.activeflowlog.conformance.twin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Passes connections on and keeps every byte of both directions. */
final class RecordingProxy implements AutoCloseable {
  private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ByteArrayOutputStream requests = new ByteArrayOutputStream();
  private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
  private final URI behind;

  RecordingProxy(URI behind) throws IOException {
    this.behind = behind;
    threads.execute(this::accept);
  }

  /** Where it listens, without a scheme. */
  String authority() {
    return "127.0.0.1:" + listening.getLocalPort();
  }

  /** What clients sent so far. */
  String requests() {
    return requests.toString(ISO_8859_1);
  }

  /** What they were answered so far. */
  String answers() {
    return answers.toString(ISO_8859_1);
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket client = listening.accept();
        Socket server = new Socket(behind.getHost(), behind.getPort());
        threads.execute(() -> pump(client, server, requests));
        threads.execute(() -> pump(server, client, answers));
      } catch (IOException e) {
        if (!listening.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private static void pump(Socket from, Socket to, OutputStream record) {
    try (from;
        to) {
      byte[] buffer = new byte[8192];
      for (int n = from.getInputStream().read(buffer);
          n >= 0;
          n = from.getInputStream().read(buffer)) {
        record.write(buffer, 0, n); // First, so that whoever has an answer finds it recorded.
        to.getOutputStream().write(buffer, 0, n);
      }
    } catch (IOException e) {
      // Either side may close first.
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
    threads.shutdownNow();
  }
}
