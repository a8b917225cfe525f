package org.activeflowlog.conformance.deviation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The same value by another JSON type, as far as that goes. */
final class Retyping {
  private static final Map<String, UnaryOperator<Object>> TYPES =
      Map.of(
          "string", String::valueOf,
          "boolean", value -> Boolean.valueOf(value.toString()),
          "number", Retyping::number,
          "list", value -> List.of(value),
          "object", value -> Map.of("Value", value),
          "null", value -> null);

  private Retyping() {}

  static UnaryOperator<Object> to(String type) {
    UnaryOperator<Object> retyping = TYPES.get(type);
    if (retyping == null) {
      throw new IllegalArgumentException("nothing can be retyped to \"" + type + "\"");
    }
    return retyping;
  }

  /** A number, or 1 for what is none and not false. */
  private static Object number(Object value) {
    String text = value.toString();
    if (text.matches("[0-9]+")) {
      return new BigDecimal(text);
    }
    return text.equals("false") ? 0 : 1;
  }
}
