package org.activeflowlog.conformance.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.activeflowlog.conformance.target.Fixtures.Prepared;

/**
 * Prepared flow logs in groups, each of which serves a scenario as well as all of them together
 * would, so that scenarios with a group each never wait for one another's flow logs.
 */
final class Groups {
  /** A scenario names two flow logs at most, and may need another two to be sure of what it saw. */
  private static final int ENOUGH = 4;

  private Groups() {}

  /** As many groups as there can be, one at least. */
  static List<List<Prepared>> of(List<Prepared> flowLogs) {
    for (int count = flowLogs.size() / ENOUGH; count > 1; count--) {
      List<List<Prepared>> groups = dealt(flowLogs, count);
      if (groups.stream().allMatch(group -> offers(group).containsAll(offers(flowLogs)))) {
        return groups;
      }
    }
    return List.of(flowLogs);
  }

  /** Like by like, so that each group gets some of every kind. */
  private static List<List<Prepared>> dealt(List<Prepared> flowLogs, int count) {
    List<List<Prepared>> groups = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      groups.add(new ArrayList<>());
    }
    int next = 0;
    for (Prepared flowLog : flowLogs.stream().sorted(alike()).toList()) {
      groups.get(next++ % count).add(flowLog);
    }
    return groups;
  }

  private static Comparator<Prepared> alike() {
    return Comparator.comparing(Prepared::ofTransitRouter)
        .thenComparing(prepared -> prepared.flowLog().regionId())
        .thenComparing(prepared -> prepared.flowLog().cenId());
  }

  /** What can be asked of some flow logs beside that they are there. */
  private static Set<String> offers(List<Prepared> flowLogs) {
    Set<String> offers = new HashSet<>();
    flowLogs.forEach(prepared -> offers.add("of a transit router: " + prepared.ofTransitRouter()));
    if (differ(flowLogs, FlowLog::cenId)) {
      offers.add("of another CEN instance");
    }
    if (differ(flowLogs, FlowLog::regionId)) {
      flowLogs.forEach(prepared -> offers.add(prepared.flowLog().regionId()));
    }
    return offers;
  }

  private static boolean differ(List<Prepared> flowLogs, Function<FlowLog, String> property) {
    return flowLogs.stream().map(Prepared::flowLog).map(property).distinct().count() > 1;
  }
}
