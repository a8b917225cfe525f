package org.activeflowlog.conformance.steps;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.activeflowlog.conformance.target.FlowLog;
import org.activeflowlog.conformance.target.Look;

/** How much may not differ from before. */
enum Extent {
  EVERYTHING("nothing has", World::flowLogs, Look::everything),
  ALL_BUT_STATUS("nothing but its status has", world -> List.of(world.it()), Look::settings),
  THE_OTHER("the other flow log has not", world -> List.of(world.other()), Look::everything);

  private final String phrase;
  private final Function<World, List<FlowLog>> flowLogs;
  private final Function<Look, Map<String, String>> view;

  Extent(
      String phrase,
      Function<World, List<FlowLog>> flowLogs,
      Function<Look, Map<String, String>> view) {
    this.phrase = phrase;
    this.flowLogs = flowLogs;
    this.view = view;
  }

  List<FlowLog> flowLogs(World world) {
    return flowLogs.apply(world);
  }

  Map<String, String> view(Look look) {
    return view.apply(look);
  }

  static Extent of(String phrase) {
    return Arrays.stream(values())
        .filter(extent -> extent.phrase.equals(phrase))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such extent: " + phrase));
  }
}
