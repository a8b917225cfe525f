package org.activeflowlog.conformance.steps;

import java.util.function.Function;
import org.activeflowlog.conformance.target.FlowLog;

/** Which of a scenario's flow logs a step is about. */
enum Subject {
  IT(World::it),
  THE_OTHER(World::other);

  private final Function<World, FlowLog> flowLog;

  Subject(Function<World, FlowLog> flowLog) {
    this.flowLog = flowLog;
  }

  FlowLog in(World world) {
    return flowLog.apply(world);
  }

  static Subject of(String phrase) {
    return phrase.equals("it") ? IT : THE_OTHER;
  }
}
