package org.activeflowlog.conformance.steps;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.activeflowlog.conformance.steps.Calls.Sent;
import org.activeflowlog.conformance.target.FlowLog;
import org.activeflowlog.conformance.target.Look;
import org.activeflowlog.conformance.target.Rung;
import org.activeflowlog.conformance.wire.Call;

/** Puts back settings that a scenario changed on a flow log that others will use again. */
final class PutBack {
  private PutBack() {}

  /** Remembers to undo what the latest call changed, if it was accepted. */
  static void settings(World world) {
    settings(world, world.calls().last());
  }

  /** Remembers to undo what a call changed, if it was accepted. */
  static void settings(World world, Sent sent) {
    FlowLog flowLog = named(world, sent);
    Optional<Look> before = world.lookedAt(flowLog);
    boolean ofHandler = world.evidence().reachedBy().filter(Rung.STATES::equals).isPresent();
    if (ofHandler || before.isEmpty() || !sent.answer().saysSuccess()) {
      return;
    }
    Call undoing = undoing(flowLog, sent.call(), before.get().settings());
    world
        .ledger()
        .owe(
            () -> {
              world.watch().until(Set.of("Active", "Inactive"), flowLog);
              world.session().service().call(undoing, world.evidence());
            });
  }

  private static FlowLog named(World world, Sent sent) {
    Optional<String> id = sent.call().value("FlowLogId");
    return world.flowLogs().stream()
        .filter(flowLog -> id.equals(Optional.of(flowLog.flowLogId())))
        .findFirst()
        .orElse(world.it());
  }

  private static Call undoing(FlowLog flowLog, Call done, Map<String, String> before) {
    Call undoing = flowLog.call(Operation.MODIFY.action());
    for (Map.Entry<String, String> setting : before.entrySet()) {
      boolean changed = done.value(setting.getKey()).isPresent();
      boolean names = undoing.value(setting.getKey()).isPresent();
      undoing = changed && !names ? undoing.with(setting.getKey(), setting.getValue()) : undoing;
    }
    return undoing;
  }
}
