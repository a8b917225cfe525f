package org.activeflowlog.conformance.deviation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Operators on the members of an answer. */
final class MemberOperators {
  private static final JsonMapper JSON = new JsonMapper();

  private MemberOperators() {}

  /** {@code drop: [Success, RequestId]} leaves members out. */
  static Operator drop(JsonNode told) {
    return each(Told.texts(told), Map::remove);
  }

  /** {@code rename: {RequestId: requestId}} gives members other names, in their places. */
  static Operator rename(JsonNode told) {
    return eachOf(
        Told.pairs(told),
        (members, name, changed) -> {
          Map<String, Object> before = new LinkedHashMap<>(members);
          members.clear();
          before.forEach(
              (key, value) -> members.put(key.equals(name) ? changed.asText() : key, value));
        });
  }

  /** {@code set: {Success: true}} gives members values of any type, adding those that lack. */
  static Operator set(JsonNode told) {
    return eachOf(
        Told.pairs(told),
        (members, name, value) -> members.put(name, JSON.convertValue(value, Object.class)));
  }

  /** {@code retype: {Success: boolean}} says the same by another JSON type. */
  static Operator retype(JsonNode told) {
    Told.pairs(told).values().forEach(type -> Retyping.to(type.asText()));
    return eachOf(
        Told.pairs(told),
        (members, name, type) -> {
          UnaryOperator<Object> retyped = Retyping.to(type.asText());
          members.computeIfPresent(name, (key, value) -> retyped.apply(value));
        });
  }

  /** {@code replace: {Message: {exist: exists}}} changes a part of a text. */
  static Operator replace(JsonNode told) {
    return eachOf(
        Told.pairs(told),
        (members, name, parts) ->
            parts
                .properties()
                .forEach(
                    part ->
                        members.computeIfPresent(
                            name,
                            (key, value) ->
                                value
                                    .toString()
                                    .replace(part.getKey(), part.getValue().asText()))));
  }

  /** {@code letters: {Code: lower}} writes texts in lower or upper case. */
  static Operator letters(JsonNode told) {
    return eachOf(
        Told.pairs(told),
        (members, name, letterCase) ->
            members.computeIfPresent(
                name,
                (key, value) ->
                    letterCase.asText().equals("lower")
                        ? value.toString().toLowerCase(Locale.ROOT)
                        : value.toString().toUpperCase(Locale.ROOT)));
  }

  /** {@code wrap: Response} puts everything into one member. */
  static Operator wrap(JsonNode told) {
    String name = Told.text(told);
    return answer -> answer.withMembers(Map.of(name, answer.members()));
  }

  /** {@code unwrap: FlowLogs} puts the only value in a member into its place. */
  static Operator unwrap(JsonNode told) {
    return each(
        Told.texts(told),
        (members, name) ->
            members.computeIfPresent(
                name,
                (key, value) ->
                    value instanceof Map<?, ?> inner && inner.size() == 1
                        ? inner.values().iterator().next()
                        : value));
  }

  /** A change of one member of an object, told how. */
  private interface Change {
    void make(Map<String, Object> members, String name, JsonNode how);
  }

  private interface Plain {
    void make(Map<String, Object> members, String name);
  }

  private static Operator each(List<String> paths, Plain change) {
    List<Spot> spots = paths.stream().map(Spot::of).toList();
    return answer -> {
      Map<String, Object> members = answer.members();
      for (Spot spot : spots) {
        members = spot.change(members, change::make);
      }
      return answer.withMembers(members);
    };
  }

  private static Operator eachOf(Map<String, JsonNode> told, Change change) {
    List<Operator> operators = new ArrayList<>();
    told.forEach(
        (path, how) ->
            operators.add(each(List.of(path), (members, name) -> change.make(members, name, how))));
    return operators.stream().reduce(answer -> answer, Operator::then);
  }
}
