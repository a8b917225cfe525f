package org.activeflowlog.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing that a schema of the wire demands is idle: without it some invalid instance is told
 * otherwise.
 */
final class WireSchemasTest {
  private static final List<String> WIRE =
      List.of(
          Schemas.SUCCESS,
          Schemas.ERROR,
          Schemas.DESCRIBE_FLOWLOGS,
          Schemas.CREATED,
          Schemas.FLOW_LOGS,
          Schemas.FLOW_LOG,
          Schemas.REGIONS);
  private static final Set<String> DEMANDS =
      Set.of("type", "enum", "minLength", "minItems", "pattern", "not");

  static Stream<Arguments> demands() {
    return WIRE.stream()
        .flatMap(name -> demands(schema(name), "").stream().map(at -> Arguments.of(name, at)));
  }

  @ParameterizedTest
  @MethodSource("demands")
  void eachDemandIsBrokenBySomeInstance(String name, String demand) {
    Shape whole = Schemas.named(name);
    Shape weaker = Shape.of(without(schema(name), JsonPointer.compile(demand)));
    assertThat(Instances.of(name, "invalid").stream().map(Instances::text))
        .anyMatch(text -> !weaker.violations(text).equals(whole.violations(text)));
  }

  private static List<String> demands(JsonNode schema, String at) {
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
      String here = at + "/" + keyword.getKey();
      if (keyword.getKey().equals("required")) {
        IntStream.range(0, keyword.getValue().size()).forEach(i -> found.add(here + "/" + i));
      } else if (DEMANDS.contains(keyword.getKey())) {
        found.add(here);
      } else {
        found.addAll(demands(keyword.getValue(), here));
      }
    }
    return found;
  }

  private static JsonNode without(JsonNode schema, JsonPointer demand) {
    JsonNode holder = schema.at(demand.head());
    if (holder instanceof ArrayNode list) {
      list.remove(demand.last().getMatchingIndex());
    } else {
      ((ObjectNode) holder).remove(demand.last().getMatchingProperty());
    }
    return schema;
  }

  private static JsonNode schema(String name) {
    try {
      Path file = Path.of("schemas", name + ".schema.json");
      return new JsonMapper().readTree(Instances.text(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
