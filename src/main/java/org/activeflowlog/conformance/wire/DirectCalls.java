package org.activeflowlog.conformance.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.activeflowlog.conformance.result.Exchange;

/** Calls a target that is in this very program, without HTTP. */
public final class DirectCalls extends Carrier {
  private static final Map<Integer, String> WITHOUT_BODY = Map.of(204, "", 304, "");

  private final Function<Exchange.Request, Optional<Exchange.Response>> target;
  private final ExecutorService threads = Executors.newCachedThreadPool(DirectCalls::daemon);

  /**
   * @param target what answers a request when it would; nothing if it breaks the connection
   */
  public DirectCalls(Function<Exchange.Request, Optional<Exchange.Response>> target) {
    this.target = target;
  }

  @Override
  Received exchange(Message message, Duration limit) {
    long begun = System.nanoTime();
    Future<Optional<Exchange.Response>> answer = begin(message);
    try {
      return answer
          .get(limit.toMillis(), TimeUnit.MILLISECONDS)
          .map(DirectCalls::received)
          .orElseThrow(() -> new NoAnswer("the connection broke", false, false, null));
    } catch (TimeoutException late) {
      Duration elapsed = Duration.ofNanos(System.nanoTime() - begun);
      throw Failures.timeout(elapsed, false, limit, late);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted in an exchange", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  Received exchangePlainly(Message message, Duration limit) {
    return exchange(message, limit);
  }

  @Override
  @SuppressWarnings("FutureReturnValueIgnored") // Nobody hears the answer.
  String sendUnheard(Message message, Duration limit) {
    begin(message);
    return "left on purpose before the answer";
  }

  private Future<Optional<Exchange.Response>> begin(Message message) {
    Exchange.Request request =
        new Exchange.Request(
            message.method(), message.uri().toString(), message.headers(), message.body());
    return threads.submit(() -> target.apply(request));
  }

  private static Received received(Exchange.Response response) {
    String body = WITHOUT_BODY.getOrDefault(response.status(), response.body());
    return new Received(response.status(), response.headers(), body.getBytes(UTF_8), false);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "direct-call");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
