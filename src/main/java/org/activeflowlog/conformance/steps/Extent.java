package org.activeflowlog.conformance.steps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.activeflowlog.conformance.target.FlowLog;
import org.activeflowlog.conformance.target.History;
import org.activeflowlog.conformance.target.Look;

/**
 * How much may not differ from before.
 *
 * @param of which flow logs
 * @param spared the members of a listed flow log that may differ
 * @param forLong whether it is watched for longer, as something may come of it late
 */
record Extent(Function<World, List<FlowLog>> of, Set<String> spared, boolean forLong) {
  private static final Pattern SPARING = Pattern.compile("nothing but its (.+) has");

  List<FlowLog> flowLogs(World world) {
    return of.apply(world);
  }

  Map<String, String> view(Look look) {
    Map<String, String> view = new LinkedHashMap<>(look.everything());
    view.keySet().removeAll(spared);
    return view;
  }

  static Extent of(String phrase) {
    Matcher sparing = SPARING.matcher(phrase);
    if (sparing.matches()) {
      String members = sparing.group(1).replace("status", "Status");
      return new Extent(world -> List.of(world.it()), Set.of(members.split(" and ")), false);
    }
    return phrase.equals("the other flow log has not")
        ? new Extent(world -> List.of(world.other()), Set.of(), false)
        : new Extent(World::flowLogs, Set.of(), phrase.startsWith("for a good while"));
  }

  /** Watches a flow log for as long as it takes. */
  History watch(World world, FlowLog flowLog) {
    return forLong ? world.watch().settlingLong(flowLog) : world.watch().settling(flowLog);
  }
}
