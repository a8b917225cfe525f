package org.activeflowlog.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.activeflowlog.conformance.contract.Editions;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.result.Verdict;
import org.activeflowlog.conformance.twin.Twin;
import org.activeflowlog.conformance.twin.TwinOptions;
import org.junit.jupiter.api.Test;

/** What a provider-state handler has to bear, and what is said when it has no more to give. */
final class HandlerRequestsTest {
  private static final int PARALLEL = 4;
  private static final long HELD_MILLIS = 150;

  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger peak = new AtomicInteger();

  @Test
  void areNoMoreThanMayActAtOnce() throws IOException {
    TargetResult result = run(this::pass, "request-parameters.cen-id-*");

    assertThat(OnTwin.ids(result, Verdict.PASSED)).hasSizeGreaterThan(PARALLEL * 3);
    assertThat(peak.get()).isBetween(2, PARALLEL);
  }

  @Test
  void aHandlerThatRunsOutIsNotSaidToOfferNothing() throws IOException {
    AtomicInteger left = new AtomicInteger(5);
    TargetResult result =
        run(
            (states, exchange) -> {
              if (left.getAndDecrement() > 0) {
                pass(states, exchange);
              } else {
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
              }
            },
            "request-parameters.cen-id-*");

    assertThat(result.clauses())
        .filteredOn(clause -> clause.verdict() == Verdict.NOT_VERIFIED)
        .extracting(ClauseResult::reason)
        .contains(
            "the provider-state handler offered \"a flow log with Status Inactive\" before in this"
                + " run and does not now; if it has run out of them, a smaller --parallel needs"
                + " fewer at a time");
  }

  /** Answers a handler's requests, with the twin's own handler at hand. */
  @FunctionalInterface
  private interface Handling {
    void handle(URI states, HttpExchange exchange) throws IOException;
  }

  private static TargetResult run(Handling handling, String clauses) throws IOException {
    ExecutorService threads = Executors.newCachedThreadPool();
    HttpServer handler =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    try (Twin twin = Twin.start(TwinOptions.defaults().withAuth(false))) {
      handler.setExecutor(threads);
      handler.createContext("/", exchange -> handling.handle(twin.statesUrl(), exchange));
      handler.start();
      URI states = URI.create("http://127.0.0.1:" + handler.getAddress().getPort() + "/");
      var endpoint = OnTwin.unsigned(twin.url(), Optional.of(states));
      return OnTwin.run(Editions.ALL.get(0), PARALLEL, List.of(endpoint), clauses).targets().get(0);
    } finally {
      handler.stop(0);
      threads.shutdownNow();
    }
  }

  private void pass(URI to, HttpExchange exchange) throws IOException {
    peak.accumulateAndGet(now.incrementAndGet(), Math::max);
    try {
      Thread.sleep(HELD_MILLIS);
      HttpRequest request =
          HttpRequest.newBuilder(to)
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()))
              .build();
      HttpResponse<byte[]> answer =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
      now.decrementAndGet();
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
      exchange.getResponseBody().write(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }
}
