package org.activeflowlog.conformance.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EnablingTest {
  @Test
  void passesThroughModifyingToActive() {
    Bench bench = Bench.slow();
    Map<String, String> flowLog = bench.flowLog("Inactive");
    Answer answer = bench.enable(flowLog);
    assertThat(answer.name()).isEqualTo("active-flow-log.success");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.members()).containsOnlyKeys("Success", "RequestId");
    assertThat(bench.status(flowLog)).isEqualTo("Modifying");
    bench.clock.advance(Duration.ofSeconds(29));
    assertThat(bench.status(flowLog)).isEqualTo("Modifying");
    bench.clock.advance(Duration.ofSeconds(1));
    assertThat(bench.status(flowLog)).isEqualTo("Active");
  }

  @Test
  void isDoneAtOnceWithoutDelay() {
    Bench bench = Bench.with(new Rules());
    Map<String, String> flowLog = bench.flowLog("Inactive");
    bench.enable(flowLog);
    assertThat(bench.status(flowLog)).isEqualTo("Active");
  }

  @Test
  void leavesEverythingElseAlone() {
    Bench bench = Bench.with(new Rules());
    Map<String, String> flowLog = bench.flowLog("Inactive");
    Map<String, String> other = bench.flowLog("Inactive");
    Map<?, ?> before = bench.item(flowLog);
    bench.enable(flowLog);
    assertThat(bench.status(other)).isEqualTo("Inactive");
    assertThat(bench.item(flowLog))
        .usingRecursiveComparison()
        .ignoringFields("Status")
        .isEqualTo(before);
  }

  @Test
  void succeedsWithoutEffectOnAnActiveOne() {
    Bench bench = Bench.slow();
    Map<String, String> flowLog = bench.flowLog("Active");
    assertThat(Bench.code(bench.enable(flowLog))).isEqualTo("true");
    assertThat(bench.status(flowLog)).isEqualTo("Active");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ActiveFlowLog", "DeactiveFlowLog", "ModifyFlowLogAttribute", "DeleteFlowlog"})
  void letsNothingElseHappenMeanwhile(String action) {
    Bench bench = Bench.slow();
    Map<String, String> flowLog = bench.flowLog("Inactive");
    bench.enable(flowLog);
    assertThat(Bench.code(bench.call(action, flowLog))).isEqualTo("IncorrectStatus.flowlog");
    assertThat(bench.status(flowLog)).isEqualTo("Modifying");
    bench.clock.advance(Duration.ofSeconds(30));
    assertThat(Bench.code(bench.call(action, flowLog))).isEqualTo("true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"RegionId", "FlowLogId", "CenId"})
  void needsItsParameters(String name) {
    Bench bench = Bench.slow();
    Map<String, String> flowLog = bench.flowLog("Inactive");
    Answer absent = bench.enable(Bench.without(flowLog, name));
    assertThat(absent.status()).isEqualTo(400);
    assertThat(absent.members())
        .containsEntry("Code", "Missing" + name)
        .containsEntry("Message", name + " is mandatory for this action.");
    assertThat(Bench.code(bench.enable(Bench.and(flowLog, name, "")))).isEqualTo("Missing" + name);
    assertThat(bench.status(flowLog)).isEqualTo("Inactive");
  }

  @Test
  void doesWithoutCenIdInTheLaterEdition() {
    Bench bench = new Bench(TwinOptions.defaults().withEdition("2024-11-15"));
    Map<String, String> flowLog = bench.flowLog("Inactive");
    assertThat(Bench.code(bench.enable(Bench.and(flowLog, "CenId", "cen-other"))))
        .isEqualTo("InvalidFlowlogId.NotFound");
    assertThat(Bench.code(bench.enable(Bench.without(flowLog, "CenId")))).isEqualTo("true");
  }

  @Test
  void findsTheFlowLogByAllThreeTogether() {
    Bench bench = Bench.slow();
    Map<String, String> flowLog = bench.flowLog("Inactive");
    Map<String, String> other = bench.flowLog("Inactive");
    String id = flowLog.get("FlowLogId");
    assertRefused(bench, Bench.and(flowLog, "CenId", other.get("CenId")));
    assertRefused(bench, Bench.and(flowLog, "RegionId", "cn-shanghai"));
    assertRefused(bench, Bench.and(flowLog, "FlowLogId", id.toUpperCase(Locale.ROOT)));
    assertRefused(bench, Bench.and(flowLog, "FlowLogId", id + " "));
    assertThat(bench.status(flowLog)).isEqualTo("Inactive");
    assertThat(Bench.code(bench.enable(Bench.and(flowLog, "RegionId", "cn-nowhere"))))
        .isEqualTo("InvalidParameter");
  }

  private static void assertRefused(Bench bench, Map<String, String> parameters) {
    Answer answer = bench.enable(parameters);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(Bench.code(answer)).isEqualTo("InvalidFlowlogId.NotFound");
  }

  @Test
  void refusesAParameterGivenTwice() {
    Bench bench = Bench.slow();
    Map<String, String> flowLog = bench.flowLog("Inactive");
    String query = Http.query(flowLog) + "&CenId=" + flowLog.get("CenId");
    assertThat(Bench.code(bench.raw("Action=ActiveFlowLog&Version=2017-09-12&" + query).answer()))
        .isEqualTo("InvalidParameter");
  }
}
