package org.activeflowlog.conformance.deviation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a data file tells an operator. */
final class Told {
  private Told() {}

  static String text(JsonNode told) {
    if (!told.isTextual()) {
      throw new IllegalArgumentException("expected a text instead of " + told);
    }
    return told.textValue();
  }

  static int number(JsonNode told) {
    if (!told.canConvertToInt()) {
      throw new IllegalArgumentException("expected a number instead of " + told);
    }
    return told.intValue();
  }

  /** A text, or a list of them. */
  static List<String> texts(JsonNode told) {
    List<String> texts = new ArrayList<>();
    if (told.isArray()) {
      told.forEach(each -> texts.add(text(each)));
    } else {
      texts.add(text(told));
    }
    return texts;
  }

  /** A mapping, in its order. */
  static Map<String, JsonNode> pairs(JsonNode told) {
    if (!told.isObject()) {
      throw new IllegalArgumentException("expected a mapping instead of " + told);
    }
    Map<String, JsonNode> pairs = new LinkedHashMap<>();
    told.properties().forEach(each -> pairs.put(each.getKey(), each.getValue()));
    return pairs;
  }
}
