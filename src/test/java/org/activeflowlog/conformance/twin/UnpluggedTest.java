package org.activeflowlog.conformance.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.activeflowlog.conformance.twin.Unplugged.Reply;
import org.junit.jupiter.api.Test;

/** Who calls a service directly is answered as by HTTP. */
final class UnpluggedTest {
  private static final TwinOptions OPEN = TwinOptions.defaults().withAuth(false);
  private static final String CALL =
      "/?Action=ActiveFlowLog&Version=2017-09-12&RegionId=cn-hangzhou";

  private static Optional<Reply> answer(TwinOptions options) {
    Unplugged unplugged = Unplugged.of(options);
    return unplugged.answer("POST", URI.create(unplugged.url() + CALL), Map.of("Host", "x"), "");
  }

  private static TwinOptions saying(Function<Answer, Answer> filter) {
    return OPEN.withAnswers((call, answer) -> filter.apply(answer));
  }

  @Test
  void theAnswerIsTheOneThatHttpCarries() {
    TwinOptions options = saying(answer -> answer.withRequestId("A"));
    Reply direct = answer(options).orElseThrow();
    try (Twin twin = Twin.start(options)) {
      Http.Reply carried = Http.send(Http.request(twin.url() + CALL).GET());
      assertThat(direct.status()).isEqualTo(carried.status()).isEqualTo(400);
      assertThat(direct.body()).isEqualTo(carried.text()).contains("\"RequestId\":\"A\"");
      assertThat(direct.headers().get("Content-Type")).isEqualTo(carried.type());
    }
  }

  @Test
  void aConnectionThatIsResetBringsNothing() {
    assertThat(answer(saying(Answer::withBrokenConnection))).isEmpty();
  }

  @Test
  void aServiceThatBreaksAnswers500() {
    TwinOptions broken =
        saying(
            answer -> {
              throw new IllegalStateException("broken on purpose");
            });
    assertThat(answer(broken).orElseThrow().status()).isEqualTo(500);
  }

  @Test
  void anAnswerIsHeldBackForAsLong() {
    long begun = System.nanoTime();
    assertThat(answer(saying(answer -> answer.withDelay(Duration.ofMillis(60))))).isPresent();
    assertThat(Duration.ofNanos(System.nanoTime() - begun))
        .isGreaterThanOrEqualTo(Duration.ofMillis(60));
  }
}
