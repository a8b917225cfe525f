package org.activeflowlog.conformance.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.steps.Calls.Sent;
import org.activeflowlog.conformance.wire.Call;

/** What the latest call that set something set, as a query has to show it. */
final class GivenSettings {
  private static final List<String> NAMES =
      List.of(
          "RegionId",
          "CenId",
          "FlowLogName",
          "Description",
          "Interval",
          "LogFormatString",
          "LogStoreName",
          "ProjectName",
          "TransitRouterId");

  private GivenSettings() {}

  static Map<String, String> in(World world) {
    Sent latest =
        world.calls().all().stream()
            .filter(sent -> sets(sent.operation()))
            .reduce((first, second) -> second)
            .orElseThrow();
    if (!latest.answer().saysSuccess()) {
      throw new NotVerified(
          "%s, which had to be accepted first, was answered %s"
              .formatted(latest.operation().action(), latest.answer().inShort()));
    }
    return of(latest.call());
  }

  /** As the flow log stood before, but for what accepted calls of those under judgement changed. */
  static Map<String, String> accepted(World world) {
    Map<String, String> settings = new TreeMap<>(world.before(world.it()).settings());
    world.calls().judged().stream()
        .filter(sent -> sent.operation() == Operation.RENAME && sent.answer().saysSuccess())
        .forEach(sent -> settings.putAll(of(sent.call())));
    return settings;
  }

  private static boolean sets(Operation operation) {
    return operation == Operation.CREATE || operation == Operation.MODIFY;
  }

  private static Map<String, String> of(Call call) {
    Map<String, String> given = new TreeMap<>();
    for (String name : NAMES) {
      call.value(name).ifPresent(value -> given.put(name, value));
    }
    String tags = tags(call);
    if (!tags.isEmpty()) {
      given.put("Tags", tags);
    }
    return given;
  }

  private static String tags(Call call) {
    List<String> tags = new ArrayList<>();
    for (int i = 1; call.value("Tag." + i + ".Key").isPresent(); i++) {
      String value = call.value("Tag." + i + ".Value").orElse("");
      tags.add(call.value("Tag." + i + ".Key").get() + "=" + value);
    }
    tags.sort(null);
    return String.join(", ", tags);
  }
}
