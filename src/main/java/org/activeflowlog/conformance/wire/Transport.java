package org.activeflowlog.conformance.wire;

import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.EncoderConfig;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.http.conn.scheme.SchemeRegistry;
import org.apache.http.impl.conn.SchemeRegistryFactory;

/** REST Assured, set up so that it sends exactly what it is given, once, and comes back in time. */
@SuppressWarnings("deprecation") // REST Assured accepts no newer client.
public final class Transport extends Carrier {
  private static final long TICK = 100;

  private final SchemeRegistry schemes = SchemeRegistryFactory.createDefault();
  private final ScheduledExecutorService timer = timer();
  private final RestAssuredConfig config =
      RestAssuredConfig.config()
          .redirect(RedirectConfig.redirectConfig().followRedirects(false))
          .decoderConfig(DecoderConfig.decoderConfig().defaultContentCharset("UTF-8"))
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .defaultContentCharset("UTF-8")
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false));

  /**
   * Makes one exchange with nobody, once in the program's life, and returns when it is over: the
   * first takes a hundred times as long as any other, and Groovy reads the program's jar meanwhile,
   * which Cucumber, reading it too, does not bear.
   */
  public static void warmUp() {
    FirstExchange.OVER.run();
  }

  /** The exchange is made when this class is loaded. */
  private static final class FirstExchange {
    static final Runnable OVER = () -> {};

    static {
      try (Nobody nobody = new Nobody();
          Transport transport = new Transport()) {
        Message message = new Message("POST", nobody.url(), Map.of("accept", "*/*"), "");
        transport.exchange(message, Duration.ofSeconds(10));
      } catch (IOException | NoAnswer e) {
        // Then the first exchange with a target is slow.
      }
    }
  }

  @Override
  Received exchange(Message message, Duration limit) {
    BoundedClient client = new BoundedClient(schemes, timer, limit);
    try {
      Response response = specification(message, client).request(message.method(), message.uri());
      return Received.of(response, client.truncated());
    } catch (Exception e) {
      if (Failures.isOfTheConnection(e)) {
        throw Failures.of(e, client, limit);
      }
      throw e;
    }
  }

  /**
   * The same by the client beneath REST Assured, at a third of the cost: for what comes by the
   * hundred and is not judged itself.
   */
  @Override
  Received exchangePlainly(Message message, Duration limit) {
    BoundedClient client = BoundedClient.plain(schemes, timer, limit);
    try {
      return Received.of(client.execute(PlainRequest.of(message)), client.truncated());
    } catch (IOException | RuntimeException e) {
      if (Failures.isOfTheConnection(e)) {
        throw Failures.of(e, client, limit);
      }
      throw new IllegalStateException(e);
    }
  }

  /** Sends a request and closes the connection without reading anything. */
  @Override
  String sendUnheard(Message message, Duration limit) {
    BoundedClient client = BoundedClient.deaf(schemes, timer, limit);
    try {
      specification(message, client).request(message.method(), message.uri());
      throw new IllegalStateException("a deaf client heard an answer");
    } catch (Exception e) {
      if (!Failures.isOfTheConnection(e)) {
        throw e;
      }
      NoAnswer failure = Failures.of(e, client, limit);
      return client.leftUnheard() ? "left on purpose before the answer" : failure.getMessage();
    }
  }

  private RequestSpecification specification(Message message, BoundedClient client) {
    RequestSpecification specification =
        RestAssured.given()
            .config(
                config.httpClient(
                    HttpClientConfig.httpClientConfig().httpClientFactory(() -> client)))
            .urlEncodingEnabled(false)
            .headers(message.headers())
            .header("connection", "close");
    return message.body().isEmpty() ? specification : specification.body(message.body());
  }

  @SuppressWarnings("FutureReturnValueIgnored") // It ends with the timer.
  private static ScheduledExecutorService timer() {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = Executors.defaultThreadFactory().newThread(task);
              thread.setDaemon(true);
              thread.setName("exchange-timer");
              return thread;
            });
    timer.setRemoveOnCancelPolicy(true);
    // What is nearly always first in its queue, so that few exchanges wake the timer's thread.
    timer.scheduleWithFixedDelay(() -> {}, TICK, TICK, TimeUnit.MILLISECONDS);
    return timer;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
