package org.activeflowlog.conformance.steps;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.activeflowlog.conformance.result.Deviation;
import org.activeflowlog.conformance.target.FlowLog;
import org.activeflowlog.conformance.wire.Answer;
import org.activeflowlog.conformance.wire.Call;

/** The flow logs that an answer of DescribeFlowlogs lists, in order, on one page or on all. */
record Pages(List<JsonNode> items) {
  private static final int MOST = 100;

  /** What the scenario's last answer lists. */
  static Pages first(World world) {
    return new Pages(items(world.answer()));
  }

  /** What the scenario's last answer lists, and the pages behind it, by the count that it tells. */
  static Pages all(World world) {
    Call query = world.calls().last().call();
    int number = query.value("PageNumber").map(Integer::valueOf).orElse(1);
    List<JsonNode> all = new ArrayList<>(first(world).items());
    int count = all.size();
    for (int page = 1; page < MOST && count > 0 && all.size() < total(world.answer()); page++) {
      Call next = query.having("PageNumber", "" + (number + page));
      List<JsonNode> more = items(world.session().service().call(next, world.evidence()));
      all.addAll(more);
      count = more.size();
    }
    return new Pages(all);
  }

  Optional<JsonNode> item(FlowLog flowLog) {
    return of(flowLog).findFirst();
  }

  /** The status in each place where the flow log stands in the list. */
  List<String> statuses(FlowLog flowLog) {
    return of(flowLog).map(item -> item.path("Status").asText()).toList();
  }

  private Stream<JsonNode> of(FlowLog flowLog) {
    return items.stream()
        .filter(item -> item.path("FlowLogId").asText().equals(flowLog.flowLogId()));
  }

  boolean list(FlowLog flowLog) {
    return item(flowLog).isPresent();
  }

  /** The ids that stand in the list more than once. */
  List<String> repeated() {
    Set<String> seen = new HashSet<>();
    return items.stream()
        .map(item -> item.path("FlowLogId").asText())
        .filter(id -> !seen.add(id))
        .toList();
  }

  private static long total(Answer answer) {
    return answer
        .text("TotalCount")
        .filter(count -> count.matches("\\d{1,9}"))
        .map(Long::valueOf)
        .orElse(Long.MAX_VALUE);
  }

  private static List<JsonNode> items(Answer answer) {
    List<JsonNode> items = new ArrayList<>();
    answer
        .member("FlowLogs")
        .map(list -> list.path("FlowLog"))
        .filter(JsonNode::isArray)
        .orElseThrow(() -> new Deviation("a list FlowLogs.FlowLog", answer.inShort()))
        .forEach(items::add);
    return items;
  }
}
