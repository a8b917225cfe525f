package org.activeflowlog.conformance.steps;

import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.steps.Variations.Entry;

/** The variations by which the sibling operations are given settings and filters. */
final class SettingVariations {
  static final List<Entry> ALL =
      List.of(
          Entry.of(
              "([A-Za-z0-9.]+) \"([^\"]*)\"",
              match -> (call, world) -> call.having(match.group(1), match.group(2))),
          Entry.of(
              "its ([A-Za-z]+)",
              match -> (call, world) -> call.having(match.group(1), its(world, match.group(1)))),
          Entry.of(
              "another ([A-Za-z]+)",
              match ->
                  (call, world) -> call.having(match.group(1), another(world, match.group(1)))),
          Entry.of(
              "one FlowLogName",
              match ->
                  (call, world) -> call.having("FlowLogName", "one-" + world.tokens().ofAll())),
          Entry.of(
              "an? (FlowLogName|Description) of (\\d+) characters",
              match ->
                  (call, world) ->
                      call.having(match.group(1), "n".repeat(Integer.parseInt(match.group(2))))),
          Entry.of(
              "an? (FlowLogName|Description) like a web address",
              match -> (call, world) -> call.having(match.group(1), "http://a.example")));

  private SettingVariations() {}

  /** A member of the scenario's flow log, as a query lists it. */
  private static String its(World world, String member) {
    Map<String, String> listed = world.look(world.it()).everything();
    listed.put("FlowLogId", world.it().flowLogId());
    if (listed.getOrDefault(member, "").isEmpty()) {
      throw new NotVerified("the flow log is listed without " + member);
    }
    return listed.get(member);
  }

  /** A value that the parameter may have and that no flow log here has. */
  private static String another(World world, String member) {
    return switch (member) {
      case "Interval" -> its(world, member).equals("60") ? "600" : "60";
      case "Status" -> its(world, member).equals("Active") ? "Inactive" : "Active";
      default -> "of-no-flow-log-here";
    };
  }
}
