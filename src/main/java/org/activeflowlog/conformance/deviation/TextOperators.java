package org.activeflowlog.conformance.deviation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.activeflowlog.conformance.twin.Answer;

/** Operators on the body as it is written. */
final class TextOperators {
  private static final JsonMapper JSON = new JsonMapper();

  private static final Map<String, Operator> STYLES =
      Map.of(
          "pretty", TextOperators::pretty,
          "escaped", TextOperators::escaped,
          "reversed", TextOperators::reversed,
          "form", TextOperators::form,
          "string", answer -> answer.withText(json(answer.json())));

  private TextOperators() {}

  /** {@code text: ""} says this, whatever it was to be. */
  static Operator text(JsonNode told) {
    String text = Told.text(told);
    return answer -> answer.withText(text);
  }

  /** {@code truncate: 5} leaves the last five characters out. */
  static Operator truncate(JsonNode told) {
    int characters = Told.number(told);
    return answer -> {
      String text = answer.json();
      return answer.withText(text.substring(0, Math.max(0, text.length() - characters)));
    };
  }

  /** {@code surround: ["callback(", ")"]} says something before and something after. */
  static Operator surround(JsonNode told) {
    List<String> both = Told.texts(told);
    if (both.size() != 2) {
      throw new IllegalArgumentException("expected two texts instead of " + told);
    }
    return answer -> answer.withText(both.get(0) + answer.json() + both.get(1));
  }

  /** {@code write: pretty} writes the same members down in another way. */
  static Operator write(JsonNode told) {
    Operator style = STYLES.get(Told.text(told));
    if (style == null) {
      throw new IllegalArgumentException("there is no way to write called " + told);
    }
    return style;
  }

  private static Answer pretty(Answer answer) {
    return answer.withText(JSON.valueToTree(answer.members()).toPrettyString());
  }

  /** Every letter and digit within a string as an escape. */
  private static Answer escaped(Answer answer) {
    StringBuilder text = new StringBuilder();
    boolean inside = false;
    for (char letter : answer.json().toCharArray()) {
      inside ^= letter == '"';
      boolean plain = !inside || !Character.isLetterOrDigit(letter);
      text.append(plain ? String.valueOf(letter) : "\\u%04x".formatted((int) letter));
    }
    return answer.withText(text.toString());
  }

  private static Answer reversed(Answer answer) {
    List<String> names = new ArrayList<>(answer.members().keySet());
    Collections.reverse(names);
    Map<String, Object> reversed = new LinkedHashMap<>();
    names.forEach(name -> reversed.put(name, answer.members().get(name)));
    return answer.withMembers(reversed);
  }

  private static Answer form(Answer answer) {
    return answer.withText(
        answer.members().entrySet().stream()
            .map(member -> member.getKey() + "=" + member.getValue())
            .collect(Collectors.joining("&")));
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
