package org.activeflowlog.conformance.deviation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;

/** Tells queries something of its own about each flow log that they list. */
interface ItemFilter extends AnswerFilter {

  /**
   * What is told of a flow log; empty if it is not listed.
   *
   * @param item its members, which may be changed
   */
  Optional<Map<Object, Object>> told(Map<Object, Object> item);

  @Override
  default Answer filter(Call call, Answer answer) {
    return answer.members().get("FlowLogs") instanceof Map<?, ?> list
            && list.get("FlowLog") instanceof List<?> items
        ? answer.with("FlowLogs", Map.of("FlowLog", told(items)))
        : answer;
  }

  private List<?> told(List<?> items) {
    return items.stream()
        .map(item -> told(new LinkedHashMap<>((Map<?, ?>) item)))
        .flatMap(Optional::stream)
        .toList();
  }
}
