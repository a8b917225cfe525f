package org.activeflowlog.conformance.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One override makes one difference. */
final class RulesTest {
  @Test
  void anUnknownFlowLogMaySucceed() {
    Bench bench =
        Bench.with(
            new Rules() {
              @Override
              public boolean refusesUnknown(String flowLogId) {
                return false;
              }
            });
    Map<String, String> flowLog = bench.flowLog("Inactive");
    assertThat(Bench.code(bench.enable(Bench.and(flowLog, "FlowLogId", "flowlog-nobody"))))
        .isEqualTo("true");
    assertThat(bench.status(flowLog)).isEqualTo("Inactive");
  }

  @Test
  void aRefusedCallMayActAllTheSame() {
    Bench bench =
        Bench.with(
            new Rules() {
              @Override
              public boolean actsDespite(Refused refusal) {
                return refusal.code().equals("MissingRegionId");
              }
            });
    Map<String, String> flowLog = bench.flowLog("Inactive");
    assertThat(Bench.code(bench.enable(Bench.without(flowLog, "RegionId"))))
        .isEqualTo("MissingRegionId");
    assertThat(bench.status(flowLog)).isEqualTo("Active");
  }

  @Test
  void aParameterMayBeTakenForOptionalOrForFilled() {
    Bench bench =
        Bench.with(
            new Rules() {
              @Override
              public List<String> required(String action, String edition) {
                return List.of("FlowLogId", "CenId");
              }

              @Override
              public boolean mayBeEmpty(String parameter) {
                return parameter.equals("CenId");
              }
            });
    Map<String, String> flowLog = bench.flowLog("Inactive");
    assertThat(Bench.code(bench.enable(Bench.without(flowLog, "RegionId")))).isEqualTo("true");
    assertThat(Bench.code(bench.enable(Bench.and(flowLog, "CenId", "")))).isEqualTo("true");
  }

  @Test
  void aStatusMayNotLast() {
    Bench bench =
        Bench.with(
            new Rules() {
              @Override
              public String status(FlowLog flowLog, Instant now) {
                Instant tired = flowLog.settledAt().plusSeconds(1);
                boolean changed = flowLog.settledAt().isAfter(Instant.EPOCH);
                return changed && now.isAfter(tired) ? "Inactive" : super.status(flowLog, now);
              }
            });
    Map<String, String> flowLog = bench.flowLog("Inactive");
    bench.enable(flowLog);
    assertThat(bench.status(flowLog)).isEqualTo("Active");
    bench.clock.advance(Duration.ofSeconds(2));
    assertThat(bench.status(flowLog)).isEqualTo("Inactive");
  }

  @Test
  void otherFlowLogsMayBeTouched() {
    Bench bench =
        Bench.with(
            new Rules() {
              @Override
              public FlowLog bystander(FlowLog other, FlowLog enabled, Instant now) {
                return enable(other, now, Duration.ZERO);
              }
            });
    Map<String, String> other = bench.flowLog("Inactive");
    bench.enable(bench.flowLog("Inactive"));
    assertThat(bench.status(other)).isEqualTo("Active");
  }

  @Test
  void queriesMayBeRefusedWhileModifying() {
    Bench bench =
        Bench.with(
            new Rules() {
              @Override
              public boolean answersQueries(FlowLog flowLog, Instant now) {
                return !flowLog.isChanging(now);
              }
            });
    Map<String, String> flowLog = bench.flowLog("Modifying");
    assertThat(
            Bench.code(
                bench.call("DescribeFlowlogs", Map.of("FlowLogId", flowLog.get("FlowLogId")))))
        .isEqualTo("IncorrectStatus.flowlog");
  }

  @Test
  void aRefusalMayUseItsTokenUp() {
    Bench bench =
        new Bench(
            TwinOptions.defaults()
                .withEnableDelay(Duration.ofSeconds(30))
                .withRules(
                    new Rules() {
                      @Override
                      public boolean remembers(Refused refusal) {
                        return true;
                      }
                    }));
    Map<String, String> flowLog = bench.flowLog("Inactive");
    bench.enable(flowLog);
    Map<String, String> early = Bench.and(flowLog, "ClientToken", "early");
    assertThat(Bench.code(bench.enable(early))).isEqualTo("IncorrectStatus.flowlog");
    bench.clock.advance(Duration.ofSeconds(30));
    assertThat(Bench.code(bench.enable(early))).isEqualTo("IncorrectStatus.flowlog");
  }

  @Test
  void aReplayMayBearARequestIdOfItsOwn() {
    Bench bench =
        Bench.with(
            new Rules() {
              @Override
              public Answer replayed(Call call, Answer first, String requestId) {
                return first.withRequestId(requestId);
              }
            });
    Map<String, String> flowLog = Bench.and(bench.flowLog("Inactive"), "ClientToken", "t");
    Answer first = bench.enable(flowLog);
    bench.call("DeactiveFlowLog", Bench.without(flowLog, "ClientToken"));
    Answer second = bench.enable(flowLog);
    assertThat(Bench.code(second)).isEqualTo("true");
    assertThat(second.members()).isNotEqualTo(first.members());
    assertThat(bench.status(flowLog)).isEqualTo("Inactive");
  }

  @Test
  void aBusyFlowLogMayBeRefusedInAnotherWay() {
    Bench bench =
        Bench.with(
            new Rules() {
              @Override
              public Refused incorrectStatus(String action, FlowLog flowLog) {
                return Refused.other(409, "Operation.Blocking", "Operation blocking");
              }
            });
    Answer answer = bench.enable(bench.flowLog("Modifying"));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.name()).isEqualTo("error.Operation.Blocking");
    assertThat(answer.members().get("Recommend").toString()).contains("Operation.Blocking");
  }
}
