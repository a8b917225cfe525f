package org.activeflowlog.conformance.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The operations beside ActiveFlowLog. */
final class CompanionsTest {
  private final Bench bench = Bench.slow();

  @Test
  void disablesByWayOfModifying() {
    Map<String, String> flowLog = bench.flowLog("Active");
    bench.call("DeactiveFlowLog", flowLog);
    assertThat(bench.status(flowLog)).isEqualTo("Modifying");
    bench.clock.advance(Duration.ofSeconds(30));
    assertThat(bench.status(flowLog)).isEqualTo("Inactive");
  }

  @Test
  void deletesByWayOfDeleting() {
    Map<String, String> flowLog = bench.flowLog("Active");
    bench.call("DeleteFlowlog", flowLog);
    assertThat(bench.status(flowLog)).isEqualTo("Deleting");
    bench.clock.advance(Duration.ofSeconds(30));
    assertThat(bench.query(flowLog)).isEmpty();
    assertThat(Bench.code(bench.enable(flowLog))).isEqualTo("InvalidFlowlogId.NotFound");
  }

  @Test
  void createsByWayOfCreating() {
    Map<String, String> place = bench.state(ProviderState.NO_FLOW_LOG, Map.of());
    Answer answer = bench.call("CreateFlowlog", place);
    String id = answer.members().get("FlowLogId").toString();
    Map<String, String> flowLog = Bench.and(place, "FlowLogId", id);
    assertThat(bench.status(flowLog)).isEqualTo("Creating");
    bench.clock.advance(Duration.ofSeconds(30));
    assertThat(bench.item(flowLog).get("Status")).isEqualTo("Active");
    assertThat(bench.item(flowLog).get("Interval")).isEqualTo(600L);
    assertThat(Bench.code(bench.call("CreateFlowlog", Bench.and(place, "CenId", "cen-other"))))
        .isEqualTo("ParameterCenInstanceId");
  }

  @ParameterizedTest
  @CsvSource({"Interval,60,true", "Interval,61,InvalidParameter", "FlowLogName,mine,true"})
  void modifiesSettings(String name, String value, String code) {
    Map<String, String> flowLog = bench.flowLog("Active");
    Map<String, String> call = Bench.and(flowLog, name, value);
    assertThat(Bench.code(bench.call("ModifyFlowLogAttribute", call))).isEqualTo(code);
    boolean changed = bench.item(flowLog).get(name).toString().equals(value);
    assertThat(changed).isEqualTo(code.equals("true"));
  }

  @Test
  void queriesByFiltersAndPages() {
    for (int i = 0; i < 5; i++) {
      bench.flowLog("Active");
    }
    bench.flowLog("Inactive");
    Answer answer =
        bench.call(
            "DescribeFlowlogs", Map.of("Status", "Active", "PageSize", "2", "PageNumber", "3"));
    assertThat(answer.members())
        .containsEntry("TotalCount", "5")
        .containsEntry("PageSize", "2")
        .containsEntry("PageNumber", "3");
    assertThat((List<?>) ((Map<?, ?>) answer.members().get("FlowLogs")).get("FlowLog")).hasSize(1);
    assertThat(Bench.code(bench.call("DescribeFlowlogs", Map.of("PageSize", "0"))))
        .isEqualTo("InvalidParameter");
  }
}
