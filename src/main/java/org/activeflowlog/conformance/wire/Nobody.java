package org.activeflowlog.conformance.wire;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Answers one request on loopback, whatever it is. */
final class Nobody implements AutoCloseable {
  private static final byte[] ANSWER =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
          .getBytes(StandardCharsets.US_ASCII);

  private final ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

  Nobody() throws IOException {
    Thread thread = new Thread(this::answer, "nobody");
    thread.setDaemon(true);
    thread.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/");
  }

  private void answer() {
    try (Socket client = listening.accept()) {
      InputStream in = client.getInputStream();
      int ends = 0;
      for (int letter = in.read(); letter >= 0 && ends < 2; letter = ends < 2 ? in.read() : -1) {
        ends = letter == '\n' ? ends + 1 : letter == '\r' ? ends : 0;
      }
      client.getOutputStream().write(ANSWER);
    } catch (IOException e) {
      // Nobody minds.
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
