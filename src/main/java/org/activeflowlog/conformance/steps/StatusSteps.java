package org.activeflowlog.conformance.steps;

import io.cucumber.java.en.Then;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.result.Deviation;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.target.FlowLog;
import org.activeflowlog.conformance.target.History;
import org.activeflowlog.conformance.target.Look;

/** What a query shows afterwards. */
public final class StatusSteps {
  private final World world;

  /** Called by Cucumber for each scenario. */
  public StatusSteps(World world) {
    this.world = world;
  }

  /** The status comes within the target's patience. */
  @Then("it becomes {status}")
  public void becomes(String status) {
    if (!world.answer().saysSuccess() || world.flowLogs().isEmpty()) {
      demandAlready(status);
    }
    History history = world.until(status);
    if (!history.reached(status)) {
      throw new Deviation(
          "%s within %s".formatted(status, Waiting.limit(history)), Waiting.diagnosis(history));
    }
  }

  /** The status does not pass. */
  @Then("it stays {status}")
  public void stays(String status) {
    History history = world.settling(world.it());
    if (!history.statuses().stream().allMatch(status::equals)) {
      throw new Deviation(status + " at every look", history.told());
    }
  }

  /** The statuses between the answer and Active, as far as they were seen. */
  @Then("on the way it was first Inactive, then Modifying, and nothing else")
  public void way() {
    List<String> order = List.of("Inactive", "Modifying", "Active");
    int reached = 0;
    for (String seen : world.way().statuses()) {
      int place = order.indexOf(seen);
      if (place < reached) {
        throw new Deviation(
            "Inactive, then Modifying, then Active, each if it is seen", world.way().told());
      }
      reached = place;
    }
  }

  /** Nothing differs from how it stood, now and for a while. */
  @Then("{extent} changed")
  public void unchanged(Extent extent) {
    for (FlowLog flowLog : extent.flowLogs(world)) {
      Map<String, String> before = extent.view(world.before(flowLog));
      History history = world.settling(flowLog);
      for (History.Moment moment : history.moments()) {
        compare(flowLog, before, extent.view(moment.look()), moment.millis());
      }
    }
  }

  /** The list of flow logs shows the flow log with this status. */
  @Then("it is listed as {status}")
  public void listed(String status) {
    Look look = world.session().observer().at(world.it(), world.evidence());
    if (!look.status().equals(status)) {
      world.demandModifyingWas();
      throw new Deviation(
          "DescribeFlowlogs listing " + world.it().flowLogId() + " with Status " + status,
          look.status());
    }
  }

  private void demandAlready(String status) {
    boolean already = !world.flowLogs().isEmpty() && world.look(world.it()).status().equals(status);
    if (!already) {
      throw new NotVerified(
          "%s, which had to be accepted first, was answered %s"
              .formatted(world.last().operation().action(), world.answer().inShort()));
    }
  }

  private void compare(
      FlowLog flowLog, Map<String, String> before, Map<String, String> after, long millis) {
    if (before.equals(after) || (world.driven() && onlyFinished(before, after))) {
      return;
    }
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    Waiting.differences(before, after, expected, actual);
    throw new Deviation(
        "%s unchanged, with %s".formatted(flowLog.flowLogId(), String.join(", ", expected)),
        "%s after %d ms".formatted(String.join(", ", actual), millis));
  }

  /** What is under way and not held may end by itself. */
  private static boolean onlyFinished(Map<String, String> before, Map<String, String> after) {
    Map<String, String> finished = new LinkedHashMap<>(before);
    finished.replace("Status", "Modifying", "Active");
    return finished.equals(after);
  }
}
