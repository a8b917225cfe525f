package org.activeflowlog.conformance.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.activeflowlog.conformance.result.Exchange;
import org.junit.jupiter.api.Test;

/** Calls that need no HTTP end as those by HTTP do. */
final class DirectCallsTest {
  private static final Message MESSAGE =
      new Message("POST", URI.create("http://nobody/?a=b"), Map.of("host", "nobody"), "body");
  private static final Duration LONG = Duration.ofSeconds(30);

  private static Received received(
      Duration limit, Function<Exchange.Request, Optional<Exchange.Response>> target) {
    try (DirectCalls calls = new DirectCalls(target)) {
      return calls.exchange(MESSAGE, limit);
    }
  }

  private static Optional<Exchange.Response> answer(int status, String body) {
    return Optional.of(new Exchange.Response(status, Map.of("X-A", "é"), body, 0, false));
  }

  @Test
  void theTargetHearsTheRequestAsItWouldBeSent() {
    Received received =
        received(
            LONG,
            request ->
                answer(
                    200, String.join(" ", request.method(), request.url(), request.body(), "é")));

    assertThat(received.status()).isEqualTo(200);
    assertThat(received.headers()).isEqualTo(Map.of("X-A", "é"));
    assertThat(received.body()).isEqualTo("POST http://nobody/?a=b body é".getBytes(UTF_8));
  }

  @Test
  void anAnswerWithoutContentHasNone() {
    assertThat(received(LONG, request -> answer(204, "said all the same")).body()).isEmpty();
  }

  @Test
  void aTargetThatSaysNothingBreaksTheConnection() {
    assertThatThrownBy(() -> received(LONG, request -> Optional.empty()))
        .isInstanceOfSatisfying(
            NoAnswer.class, it -> assertThat(it.unreachable() || it.begun()).isFalse())
        .hasMessage("the connection broke");
  }

  @Test
  void aTargetThatTakesTooLongGivesNoAnswer() {
    CompletableFuture<Optional<Exchange.Response>> never = new CompletableFuture<>();

    assertThatThrownBy(() -> received(Duration.ofMillis(20), request -> never.join()))
        .isInstanceOf(NoAnswer.class)
        .hasMessageStartingWith("no complete answer within 20 ms");
    never.complete(Optional.empty());
  }

  @Test
  void whatNobodyListensToReachesTheTarget() throws Exception {
    CompletableFuture<String> heard = new CompletableFuture<>();
    try (DirectCalls calls =
        new DirectCalls(
            request -> {
              heard.complete(request.body());
              return Optional.empty();
            })) {
      assertThat(calls.sendUnheard(MESSAGE, LONG)).isEqualTo("left on purpose before the answer");
      assertThat(heard.get(30, TimeUnit.SECONDS)).isEqualTo("body");
    }
  }
}
