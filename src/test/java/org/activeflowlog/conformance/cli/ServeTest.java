package org.activeflowlog.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The twin as a service of its own. */
@Timeout(30)
final class ServeTest {
  @TempDir Path folder;

  @Test
  void printsTheUrlFirstAndRunsUntilInterrupted() throws Exception {
    Served served = serve(Map.of(), "serve", "--port", "0", "--enable-delay", "10ms");
    URI url = URI.create(served.firstLine());
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      assertThat(socket.isConnected()).isTrue();
    }
    assertThat(served.stop()).isZero();
    assertThat(served.out()).isEqualTo(url + "\n");
    assertThat(served.err()).contains("_states").contains("sign calls with AccessKeyId ");
  }

  @Test
  void ownKeysAreNotRepeated() throws Exception {
    Map<String, String> environment = Map.of("CONFORMANCE_ACCESS_KEY", "one:SECRET,two:SECRET:2");
    Served served = serve(environment, "serve", "--port=0", "--bind=127.0.0.1");
    assertThat(served.stop()).isZero();
    assertThat(served.err()).contains("one of the given access keys").doesNotContain("SECRET");
  }

  @Test
  void withoutAuthNothingNeedsASignature() throws Exception {
    Served served = serve(Map.of(), "serve", "--port=0", "--no-auth", "--edition=2024-11-15");
    assertThat(served.stop()).isZero();
    assertThat(served.err()).contains("calls need no signature");
  }

  @Test
  void aMemberOfTheGalleryIsServedInTheTwinsPlace() throws Exception {
    String name = "success-is-a-boolean";
    Served served = serve(Map.of(), "serve", "--port=0", "--no-auth", "--deviation", name);
    String url = served.firstLine();
    Map<String, String> environment =
        Map.of(
            "CONFORMANCE_TARGET",
            url,
            "CONFORMANCE_STATES",
            url + "/_states",
            "CONFORMANCE_CLAUSE",
            "response-parameters.success-is-a-string");
    Ran ran = Ran.main(folder, environment, "verify", "--quiet");
    assertThat(ran.status()).as(ran.out() + ran.err()).isEqualTo(1);
    assertThat(served.stop()).isZero();
    assertThat(served.out()).isEqualTo(url + "\n");
    assertThat(served.err()).startsWith(name + ": ").contains(" Breaks response-parameters.");
  }

  @Test
  void aPortThatIsTakenIsOneLine() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      Ran ran = Ran.main(folder, Map.of(), "serve", "--port", port).isRefused();
      assertThat(ran.err()).contains("cannot listen on 127.0.0.1 port " + port, "--port 0");
    }
  }

  private Served serve(Map<String, String> environment, String... arguments) throws Exception {
    Served served = new Served();
    served.start(environment, folder, arguments);
    return served;
  }

  /** A running {@code serve}. */
  private static final class Served {
    private final CountDownLatch ready = new CountDownLatch(1);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CompletableFuture<Integer> status = new CompletableFuture<>();
    private Thread thread;

    void start(Map<String, String> environment, Path folder, String... arguments)
        throws InterruptedException {
      PrintStream errors =
          new PrintStream(err, true, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
              super.println(line);
              if (line.startsWith("Ctrl-C")) {
                ready.countDown();
              }
            }
          };
      PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8);
      thread =
          new Thread(
              () -> status.complete(Main.run(arguments, environment, results, errors, folder)));
      thread.start();
      assertThat(ready.await(20, TimeUnit.SECONDS)).as(err()).isTrue();
    }

    String firstLine() {
      return out().lines().findFirst().orElseThrow();
    }

    String out() {
      return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
      return err.toString(StandardCharsets.UTF_8);
    }

    int stop() throws Exception {
      thread.interrupt();
      return status.get(20, TimeUnit.SECONDS);
    }
  }
}
