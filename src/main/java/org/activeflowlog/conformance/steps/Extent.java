package org.activeflowlog.conformance.steps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
record Extent(
    Function<World, List<FlowLog>> of, Function<World, Set<String>> spared, boolean forLong) {
  private static final Pattern SPARING =
      Pattern.compile("nothing(| of the other) but its (.+) has");

  List<FlowLog> flowLogs(World world) {
    return of.apply(world);
  }

  private static boolean isLong(String phrase) {
    return phrase.startsWith("for a good while");
  }

  Map<String, String> view(World world, Look look) {
    Map<String, String> view = new LinkedHashMap<>(look.everything());
    view.keySet().removeAll(spared.apply(world));
    return view;
  }

  static Extent of(String phrase) {
    Matcher sparing = SPARING.matcher(phrase);
    if (sparing.matches()) {
      String members = sparing.group(2).replace("status", "Status");
      Set<String> spared = Set.of(members.split(" and "));
      Subject subject = sparing.group(1).isEmpty() ? Subject.IT : Subject.THE_OTHER;
      return new Extent(world -> List.of(subject.in(world)), world -> spared, false);
    }
    if (phrase.endsWith("nothing that was not accepted has")) {
      return new Extent(World::flowLogs, Extent::accepted, isLong(phrase));
    }
    return phrase.equals("the other flow log has not")
        ? new Extent(world -> List.of(world.other()), world -> Set.of(), false)
        : new Extent(World::flowLogs, world -> Set.of(), isLong(phrase));
  }

  /** What accepted calls asked to change, beside the status. */
  private static Set<String> accepted(World world) {
    Set<String> names = new TreeSet<>(Set.of("Status"));
    world.calls().all().stream()
        .filter(sent -> sent.operation() == Operation.MODIFY && sent.answer().saysSuccess())
        .flatMap(sent -> sent.call().parameters().stream())
        .forEach(parameter -> names.add(parameter.name()));
    return names;
  }

  /** Watches a flow log for as long as it takes; others may just have been watched. */
  History watch(World world, FlowLog flowLog, long watchedMillis) {
    return forLong
        ? world.watch().settlingLong(flowLog, watchedMillis)
        : world.watch().settling(flowLog, watchedMillis);
  }
}
