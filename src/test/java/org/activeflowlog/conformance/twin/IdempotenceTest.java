package org.activeflowlog.conformance.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IdempotenceTest {
  private final Bench bench = Bench.with(new Rules());
  private Map<String, String> flowLog;
  private Map<String, String> withToken;

  @BeforeEach
  void prepare() {
    flowLog = bench.flowLog("Inactive");
    withToken = Bench.and(flowLog, "ClientToken", "token-1");
  }

  @Test
  void repeatsTheFirstAnswerWithoutASecondEffect() {
    Answer first = bench.enable(withToken);
    bench.call("DeactiveFlowLog", flowLog);
    Answer second = bench.enable(withToken);
    assertThat(second.members()).isEqualTo(first.members());
    assertThat(bench.status(flowLog)).isEqualTo("Inactive");
  }

  @Test
  void refusesOtherParametersUnderTheSameToken() {
    Map<String, String> other = bench.flowLog("Inactive");
    bench.enable(withToken);
    assertThat(Bench.code(bench.enable(Bench.and(other, "ClientToken", "token-1"))))
        .isEqualTo("IdempotentParameterMismatch");
    assertThat(bench.status(other)).isEqualTo("Inactive");
  }

  @Test
  void doesNotUseATokenUpByARefusal() {
    bench.enable(Bench.and(withToken, "CenId", "cen-other"));
    assertThat(Bench.code(bench.enable(withToken))).isEqualTo("true");
    assertThat(bench.status(flowLog)).isEqualTo("Active");
  }

  @Test
  void tellsTheSameTokenOfAnotherOperationApart() {
    bench.enable(withToken);
    bench.call("DeactiveFlowLog", withToken);
    assertThat(bench.status(flowLog)).isEqualTo("Inactive");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TOKEN-1", "token-1 ", "token-12", ""})
  void tellsOtherTokensApart(String token) {
    bench.enable(withToken);
    bench.call("DeactiveFlowLog", flowLog);
    bench.enable(Bench.and(flowLog, "ClientToken", token));
    assertThat(bench.status(flowLog)).isEqualTo("Active");
  }

  @Test
  void takesTheRequestIdForTheTokenOfACallWithoutOne() {
    Answer first = bench.enable(flowLog);
    String requestId = first.members().get("RequestId").toString();
    bench.call("DeactiveFlowLog", flowLog);
    Answer second = bench.enable(Bench.and(flowLog, "ClientToken", requestId));
    assertThat(second.members()).isEqualTo(first.members());
    assertThat(bench.status(flowLog)).isEqualTo("Inactive");
  }

  @Test
  void refusesTokensThatAreNotAscii() {
    Map<String, String> accented = Bench.and(flowLog, "ClientToken", "tokén");
    assertThat(Bench.code(bench.enable(accented))).isEqualTo("InvalidParameter");
    assertThat(bench.status(flowLog)).isEqualTo("Inactive");
  }

  @Test
  void acceptsTokensOfAnyLength() {
    Map<String, String> long65 = Bench.and(flowLog, "ClientToken", "x".repeat(65));
    assertThat(Bench.code(bench.enable(long65))).isEqualTo("true");
  }

  @Test
  void forgetsATokenAfterADay() {
    Answer first = bench.enable(withToken);
    bench.clock.advance(Duration.ofHours(25));
    assertThat(bench.enable(withToken).members().get("RequestId"))
        .isNotEqualTo(first.members().get("RequestId"));
  }
}
