package org.activeflowlog.conformance.deviation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A member of an answer, by the names on the way to it: {@code FlowLogs.FlowLog.Status}. Through a
 * list the way leads to each of its elements.
 */
record Spot(List<String> way, String name) {
  static Spot of(String path) {
    List<String> names = List.of(path.split("\\."));
    int last = names.size() - 1;
    return new Spot(names.subList(0, last), names.get(last));
  }

  /** The object with a change made to every object that can have the member. */
  Map<String, Object> change(
      Map<String, Object> object, BiConsumer<Map<String, Object>, String> change) {
    return at(0, object, change);
  }

  private Map<String, Object> at(
      int depth, Map<?, ?> object, BiConsumer<Map<String, Object>, String> change) {
    Map<String, Object> changed = new LinkedHashMap<>();
    object.forEach((key, value) -> changed.put(key.toString(), value));
    if (depth == way.size()) {
      change.accept(changed, name);
    } else {
      changed.computeIfPresent(way.get(depth), (key, value) -> below(depth + 1, value, change));
    }
    return changed;
  }

  private Object below(int depth, Object value, BiConsumer<Map<String, Object>, String> change) {
    if (value instanceof Map<?, ?> object) {
      return at(depth, object, change);
    }
    if (value instanceof List<?> list) {
      List<Object> changed = new ArrayList<>();
      list.forEach(each -> changed.add(below(depth, each, change)));
      return changed;
    }
    return value;
  }
}
