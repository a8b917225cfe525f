package org.activeflowlog.conformance.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whose fault it is that no answer came. */
final class FailuresTest {
  private static final Duration LIMIT = Duration.ofSeconds(3);

  @Test
  void aTimeoutInTimeIsTheTargets() {
    NoAnswer failure = after(3100);

    assertThat(failure.unreachable()).isFalse();
    assertThat(failure).hasMessage("no complete answer within 3 s");
  }

  @Test
  void aTimeoutThatIsNoticedMuchLaterSaysNothingOfTheTarget() {
    NoAnswer failure = after(8245);

    assertThat(failure.unreachable()).isTrue();
    assertThat(failure.begun()).isFalse();
    assertThat(failure).hasMessageContaining("noticed after 8245 ms only");
  }

  private static NoAnswer after(long millis) {
    return Failures.timeout(
        Duration.ofMillis(millis), true, LIMIT, new SocketTimeoutException("Read timed out"));
  }
}
