package org.activeflowlog.conformance.steps;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.activeflowlog.conformance.result.Deviation;
import org.activeflowlog.conformance.steps.Calls.Sent;
import org.activeflowlog.conformance.target.FlowLog;
import org.activeflowlog.conformance.target.History;
import org.activeflowlog.conformance.target.Look;

/**
 * A small model of a flow log: where it may end, given the calls that were accepted after it was
 * last looked at. Calls that were under way together may have taken effect in any order.
 */
final class Effects {
  private static final Map<Operation, String> ENDS =
      Map.of(
          Operation.ENABLE, "Active", Operation.DISABLE, "Inactive", Operation.DELETE, "unlisted");

  /** Where what is under way may lead. */
  private static final Set<String> SOON = Set.of("Active", "Inactive");

  private final World world;
  private final Set<FlowLog> enabled = new HashSet<>();

  private Effects(World world) {
    this.world = world;
  }

  static Effects in(World world) {
    return new Effects(world);
  }

  /** The statuses in which the flow log may rest. */
  Set<String> ends(FlowLog flowLog) {
    if (accepted(flowLog).stream().anyMatch(sent -> sent.operation() == Operation.DELETE)) {
      return Set.of("unlisted"); // Whatever else was accepted, nothing brings it back.
    }
    Look before = world.before(flowLog);
    Set<String> ends = new TreeSet<>();
    boolean binding = false;
    for (Sent sent : accepted(flowLog)) {
      ends.add(ENDS.get(sent.operation()));
      binding |= !isReplay(sent) && namesOnly(flowLog, sent);
    }
    if (!binding) {
      ends.addAll(isUnderWay(before) ? SOON : Set.of(before.status()));
      if (wasModified(flowLog)) {
        ends.add("Active"); // Where a modification leads is told nowhere.
      }
    }
    return ends;
  }

  private boolean wasModified(FlowLog flowLog) {
    return world.sentSince(flowLog).stream()
        .filter(
            sent -> sent.operation() == Operation.RENAME || sent.operation() == Operation.MODIFY)
        .anyMatch(sent -> sent.answer().saysSuccess());
  }

  /** What was under way already leads to an end that no call here tells of. */
  private static boolean isUnderWay(Look before) {
    return before.status().equals("Modifying");
  }

  /** Refuses a history that shows or ends in a status to which no accepted call leads. */
  void demandRest(FlowLog flowLog) {
    List<History> stretches = world.watch().rest(ends(flowLog), flowLog);
    History history = History.joined(stretches);
    demandEnd(flowLog, history);
    if (!stretches.get(stretches.size() - 1).isConstant()) {
      throw new Deviation(
          "%s resting %s, as the answers say"
              .formatted(flowLog.flowLogId(), String.join(" or ", ends(flowLog))),
          "never at rest: " + history.told());
    }
    if (history.reached("Active") && !wasActive(flowLog) && !wasModified(flowLog)) {
      enabled.add(flowLog);
    }
  }

  private void demandEnd(FlowLog flowLog, History history) {
    Set<String> ends = ends(flowLog);
    Set<String> admissible = new TreeSet<>(ends);
    admissible.add(world.before(flowLog).status());
    accepted(flowLog).forEach(sent -> admissible.add(ENDS.get(sent.operation())));
    if (isUnderWay(world.before(flowLog))) {
      admissible.addAll(SOON);
    }
    boolean strayed =
        history.statuses().stream()
            .anyMatch(seen -> ENDS.containsValue(seen) && !admissible.contains(seen));
    if (strayed || !ends.contains(history.last().status())) {
      throw new Deviation(
          "%s ending %s, as the answers say%s"
              .formatted(flowLog.flowLogId(), String.join(" or ", ends), whatTheySay(flowLog)),
          history.told() + world.calls().inSpiteOf());
    }
  }

  /** One call is told of elsewhere. */
  private String whatTheySay(FlowLog flowLog) {
    List<Sent> since = world.sentSince(flowLog);
    return since.size() < 2 ? "" : " (" + Calls.accepted(since) + ")";
  }

  /** Refuses an accepted call that names several flow logs and enables none of them. */
  void demandSomeEffect() {
    world.calls().all().stream()
        .filter(sent -> sent.operation() == Operation.ENABLE && sent.answer().saysSuccess())
        .map(sent -> world.flowLogs().stream().filter(one -> names(one, sent)).toList())
        .filter(named -> named.size() > 1 && named.stream().noneMatch(this::wasActive))
        .forEach(this::demandOneEnabled);
  }

  private void demandOneEnabled(List<FlowLog> named) {
    History history = world.watch().until(look -> anyIsActive(named), named.get(0));
    if (!anyIsActive(named)) {
      throw new Deviation(
          "one of the flow logs that the accepted call names becoming Active",
          "none; %s was %s".formatted(named.get(0).flowLogId(), history.told()));
    }
  }

  private boolean anyIsActive(List<FlowLog> named) {
    return named.stream().anyMatch(one -> world.look(one).status().equals("Active"));
  }

  /** Refuses more enablings than calls that were accepted. */
  void demandAsManyAsAccepted() {
    long accepted =
        world.calls().all().stream()
            .filter(sent -> sent.operation() == Operation.ENABLE && sent.answer().saysSuccess())
            .count();
    if (enabled.size() > accepted) {
      throw new Deviation(
          "at most one flow log enabled by each accepted call",
          enabled.size() + " flow logs enabled by " + accepted + " accepted calls");
    }
  }

  private boolean wasActive(FlowLog flowLog) {
    return world.before(flowLog).status().equals("Active");
  }

  private List<Sent> accepted(FlowLog flowLog) {
    return world.sentSince(flowLog).stream()
        .filter(sent -> ENDS.containsKey(sent.operation()))
        .filter(sent -> sent.answer().saysSuccess())
        .filter(sent -> names(flowLog, sent))
        .toList();
  }

  /**
   * Whether the call may be the replay of an earlier one: the same ClientToken for the same flow
   * log, or the RequestId of a call that had none, which served as its token.
   */
  private boolean isReplay(Sent replay) {
    Optional<String> token = replay.call().value("ClientToken").filter(text -> !text.isEmpty());
    List<Sent> earlier =
        world.calls().all().subList(0, Math.max(0, world.calls().all().indexOf(replay)));
    return token.isPresent()
        && earlier.stream()
            .filter(sent -> sent.answer().saysSuccess())
            .filter(sent -> sent.operation() == replay.operation())
            .filter(sent -> sameValue(sent, replay, "FlowLogId"))
            .anyMatch(
                sent ->
                    sameValue(sent, replay, "ClientToken")
                        || sent.answer().text("RequestId").equals(token));
  }

  private static boolean sameValue(Sent one, Sent other, String parameter) {
    return Objects.equals(one.call().value(parameter), other.call().value(parameter));
  }

  private static boolean names(FlowLog flowLog, Sent sent) {
    return sent.call().parameters().stream()
        .anyMatch(parameter -> parameter.value().equals(flowLog.flowLogId()));
  }

  /** Whether no other flow log is named as well. */
  private static boolean namesOnly(FlowLog flowLog, Sent sent) {
    return sent.call().parameters().stream()
        .filter(parameter -> parameter.name().equalsIgnoreCase("FlowLogId"))
        .allMatch(parameter -> parameter.value().equals(flowLog.flowLogId()));
  }
}
