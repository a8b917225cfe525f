package org.activeflowlog.conformance.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that says exactly what a test wants, HTTP or not, and remembers what it was sent. */
public final class RawServer implements AutoCloseable {

  /** What the server does with a connection once the request has come. */
  public interface Behaviour {
    void answer(OutputStream out, Socket socket) throws IOException, InterruptedException;
  }

  private final ServerSocket listening = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  public RawServer(Behaviour behaviour) throws IOException {
    threads.execute(() -> serve(behaviour));
  }

  /** A server that answers every request with the same text. */
  public static RawServer saying(String answer) throws IOException {
    return new RawServer((out, socket) -> out.write(answer.getBytes(StandardCharsets.UTF_8)));
  }

  /** A server with a JSON answer. */
  public static RawServer json(int status, String body) throws IOException {
    return saying(http(status, body));
  }

  /** A whole HTTP answer. */
  public static String http(int status, String body) {
    return "HTTP/1.1 "
        + status
        + " Whatever\r\nContent-Type: application/json\r\nContent-Length: "
        + body.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + body;
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + listening.getLocalPort());
  }

  /** The requests so far, head and body as they came. */
  public List<String> requests() {
    return requests;
  }

  private void serve(Behaviour behaviour) {
    while (!listening.isClosed()) {
      try {
        Socket socket = listening.accept();
        threads.execute(() -> answer(socket, behaviour));
      } catch (IOException e) {
        return; // Closed.
      }
    }
  }

  private void answer(Socket socket, Behaviour behaviour) {
    try (socket) {
      InputStream in = socket.getInputStream();
      byte[] buffer = new byte[65536];
      int read = in.read(buffer);
      if (read > 0) {
        requests.add(new String(buffer, 0, read, StandardCharsets.UTF_8));
      }
      behaviour.answer(socket.getOutputStream(), socket);
    } catch (IOException e) {
      // The client left.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
    threads.shutdownNow();
  }
}
