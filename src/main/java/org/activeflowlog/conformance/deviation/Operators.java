package org.activeflowlog.conformance.deviation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The operators by the names that data files call them; each takes one value of YAML. */
final class Operators {
  private static final Map<String, Function<JsonNode, Operator>> BY_NAME = byName();

  private Operators() {}

  /** The operator that is called so, with what it is told. */
  static Operator of(String name, JsonNode told) {
    Function<JsonNode, Operator> maker = BY_NAME.get(name);
    if (maker == null) {
      throw new IllegalArgumentException(
          "no operator is called \"" + name + "\"; there are " + BY_NAME.keySet());
    }
    return maker.apply(told);
  }

  /** What there is to be called. */
  static Set<String> names() {
    return Collections.unmodifiableSet(BY_NAME.keySet());
  }

  private static Map<String, Function<JsonNode, Operator>> byName() {
    Map<String, Function<JsonNode, Operator>> operators = new TreeMap<>();
    operators.put("drop", MemberOperators::drop);
    operators.put("rename", MemberOperators::rename);
    operators.put("set", MemberOperators::set);
    operators.put("retype", MemberOperators::retype);
    operators.put("replace", MemberOperators::replace);
    operators.put("letters", MemberOperators::letters);
    operators.put("wrap", MemberOperators::wrap);
    operators.put("unwrap", MemberOperators::unwrap);
    operators.put("text", TextOperators::text);
    operators.put("truncate", TextOperators::truncate);
    operators.put("surround", TextOperators::surround);
    operators.put("write", TextOperators::write);
    operators.put("status", HttpOperators::status);
    operators.put("header", HttpOperators::header);
    operators.put("drop-header", HttpOperators::dropHeader);
    operators.put("content-type", HttpOperators::contentType);
    operators.put("request-id", HttpOperators::requestId);
    operators.put("delay", HttpOperators::delay);
    operators.put("reset", HttpOperators::reset);
    return operators;
  }
}
