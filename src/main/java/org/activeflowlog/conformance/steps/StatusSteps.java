package org.activeflowlog.conformance.steps;

import io.cucumber.java.en.Then;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.activeflowlog.conformance.result.Deviation;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.target.FlowLog;
import org.activeflowlog.conformance.target.History;
import org.activeflowlog.conformance.target.History.Moment;
import org.activeflowlog.conformance.target.Look;

/** What a query shows afterwards. */
public final class StatusSteps {
  private final World world;

  /** Called by Cucumber for each scenario. */
  public StatusSteps(World world) {
    this.world = world;
  }

  /** The status comes within the target's patience, and the way there leads forward. */
  @Then("{subject} becomes {goal}")
  public void becomes(Subject subject, Goal goal) {
    demandAccepted(subject, goal);
    FlowLog flowLog = subject.in(world);
    History history = world.watch().until(goal.statuses(), flowLog);
    if (!goal.isReached(history.last())) {
      throw new Deviation(
          "%s within %s".formatted(goal.inWords(), Waiting.limit(history)),
          Waiting.diagnosis(history) + world.calls().inSpiteOf());
    }
    goal.way(world.lookedAt(flowLog).map(Look::status))
        .ifPresent(way -> way.demandForward(history));
  }

  /** The status does not pass. */
  @Then("{subject} stays {status}")
  public void stays(Subject subject, String status) {
    History history = world.watch().settlingLong(subject.in(world), 0);
    if (!history.statuses().stream().allMatch(status::equals)) {
      throw new Deviation(status + " at every look from here on", history.told());
    }
  }

  /** Nothing but the documented statuses, in their order, between the answer and the end. */
  @Then("on the way it was first {status}, then {status}, and nothing else")
  public void way(String first, String then) {
    Way.of(first, then, world.watch().way().last().status()).demandDocumented(world.watch().way());
  }

  /** Nothing differs from how it stood, now and for a while. */
  @Then("{extent} changed")
  public void unchanged(Extent extent) {
    long start = System.nanoTime();
    for (FlowLog flowLog : extent.flowLogs(world)) {
      Map<String, String> before = extent.view(world, world.before(flowLog));
      long watchedMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      for (Moment moment : extent.watch(world, flowLog, watchedMillis).moments()) {
        compare(flowLog, before, extent.view(world, moment.look()), moment);
      }
    }
  }

  /** Every flow log comes to rest where the accepted calls lead, and where no other does. */
  @Then("the effect fits the answers")
  public void effectFits() {
    Effects effects = Effects.in(world);
    effects.demandSomeEffect();
    world.flowLogs().forEach(effects::demandRest);
    effects.demandAsManyAsAccepted();
  }

  /** The list of flow logs shows the flow log like this. */
  @Then("it is listed {listing}")
  public void listed(Listing listing) {
    listing.demand(world);
  }

  private void demandAccepted(Subject subject, Goal goal) {
    if (world.calls().acceptedAny()) {
      return;
    }
    boolean already = !world.flowLogs().isEmpty() && goal.isReached(world.look(subject.in(world)));
    if (!already) {
      throw new NotVerified(
          "%s, which had to be accepted first, was answered %s"
              .formatted(world.calls().last().operation().action(), world.answer().inShort()));
    }
  }

  private void compare(
      FlowLog flowLog, Map<String, String> before, Map<String, String> after, Moment moment) {
    if (before.equals(after) || (world.driven() && onlyFinished(before, after))) {
      return;
    }
    if (moment.look().trouble() != null) {
      throw new Deviation(flowLog.flowLogId() + " listed as before", moment.look().trouble());
    }
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    Waiting.differences(before, after, expected, actual);
    throw new Deviation(
        "%s unchanged, with %s".formatted(flowLog.flowLogId(), String.join(", ", expected)),
        "%s after %d ms".formatted(String.join(", ", actual), moment.millis()));
  }

  /** What is under way and not held may end by itself. */
  private static boolean onlyFinished(Map<String, String> before, Map<String, String> after) {
    Map<String, String> finished = new LinkedHashMap<>(before);
    finished.replace("Status", "Modifying", "Active");
    return finished.equals(after);
  }
}
