package org.activeflowlog.conformance.twin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Tags of flow logs: they come as Tag.N.Key and Tag.N.Value (facts 2.1) and are attributes. */
final class Tags {
  private static final String PREFIX = "Tag:";
  private static final int MOST = 20;
  private static final Pattern PART = Pattern.compile("Tag\\.\\d+\\.(Key|Value)");

  private Tags() {}

  static boolean isPartOfOne(String parameter) {
    return PART.matcher(parameter).matches();
  }

  /** The tags that a call gives, each as an attribute. */
  static Map<String, String> in(Call call) {
    Map<String, String> tags = new TreeMap<>();
    for (int i = 1; i <= MOST; i++) {
      String key = call.value("Tag." + i + ".Key");
      if (!key.isEmpty()) {
        tags.put(PREFIX + key, call.value("Tag." + i + ".Value"));
      }
    }
    return tags;
  }

  /** Whether a flow log has every tag that a call asks for; without a value the key counts. */
  static boolean match(FlowLog flowLog, Call call) {
    return in(call).entrySet().stream()
        .allMatch(
            asked -> {
              String value = flowLog.attributes().get(asked.getKey());
              return value != null
                  && (asked.getValue().isEmpty() || asked.getValue().equals(value));
            });
  }

  /** As a query shows them, and out of the other attributes. */
  static Map<String, Object> takenFrom(Map<String, Object> attributes) {
    List<Map<String, Object>> tags =
        attributes.entrySet().stream()
            .filter(each -> each.getKey().startsWith(PREFIX))
            .map(each -> tag(each.getKey(), each.getValue()))
            .toList();
    names(tags).forEach(key -> attributes.remove(PREFIX + key));
    return Map.of("Tag", tags);
  }

  private static Map<String, Object> tag(String attribute, Object value) {
    Map<String, Object> tag = new TreeMap<>();
    tag.put("Key", attribute.substring(PREFIX.length()));
    tag.put("Value", value);
    return tag;
  }

  private static Collection<Object> names(List<Map<String, Object>> tags) {
    return tags.stream().map(tag -> tag.get("Key")).toList();
  }
}
