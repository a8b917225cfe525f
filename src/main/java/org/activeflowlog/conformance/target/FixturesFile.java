package org.activeflowlog.conformance.target;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.activeflowlog.conformance.schema.Schemas;
import org.activeflowlog.conformance.target.Fixtures.Prepared;
import org.activeflowlog.conformance.wire.Credentials;

/** Reads a fixtures file: YAML of the shape of schemas/fixtures.schema.json. */
public final class FixturesFile {
  private final Path path;
  private final Map<String, String> environment;
  private final JsonNode file;

  private FixturesFile(Path path, Map<String, String> environment, JsonNode file) {
    this.path = path;
    this.environment = environment;
    this.file = file;
  }

  /**
   * Reads a file; the environment holds the secrets that it names.
   *
   * @throws UnusableFixtures if it cannot be read, has another shape or names a variable not set
   */
  public static Fixtures read(Path path, Map<String, String> environment) {
    try {
      JsonNode file = new YAMLMapper().readTree(Files.readString(path));
      List<String> violations =
          Schemas.named(Schemas.FIXTURES).violations(file == null ? "" : file.toString());
      if (!violations.isEmpty()) {
        throw new UnusableFixtures(path + ": " + violations.get(0));
      }
      return new FixturesFile(path, environment, file).fixtures();
    } catch (JsonProcessingException e) {
      throw new UnusableFixtures(path + " is not YAML: " + e.getOriginalMessage());
    } catch (NoSuchFileException e) {
      throw new UnusableFixtures("there is no fixtures file " + path);
    } catch (IOException e) {
      throw new UnusableFixtures(path + " cannot be read as text");
    }
  }

  private Fixtures fixtures() {
    return new Fixtures(
        Optional.ofNullable(file.path("region").textValue()),
        may(),
        flowLogs(),
        create(),
        states(),
        unauthorized());
  }

  private Set<Permission> may() {
    Set<Permission> may = EnumSet.noneOf(Permission.class);
    file.path("may")
        .forEach(word -> may.add(Permission.valueOf(word.asText().toUpperCase(Locale.ROOT))));
    return may;
  }

  private List<Prepared> flowLogs() {
    List<Prepared> flowLogs = new ArrayList<>();
    file.path("flowLogs")
        .forEach(node -> flowLogs.add(new Prepared(flowLog(node), node.has("transitRouterId"))));
    return flowLogs;
  }

  private Map<State, FlowLog> states() {
    Map<State, FlowLog> states = new EnumMap<>(State.class);
    file.path("states")
        .properties()
        .forEach(entry -> states.put(state(entry.getKey()), flowLog(entry.getValue())));
    return states;
  }

  private State state(String name) {
    try {
      return State.of(name);
    } catch (IllegalArgumentException e) {
      throw new UnusableFixtures(path + ": " + e.getMessage());
    }
  }

  private Map<String, String> create() {
    Map<String, String> create = new HashMap<>();
    for (String name : List.of("cenId", "projectName", "logStoreName", "transitRouterId")) {
      Optional.ofNullable(file.path("create").path(name).textValue())
          .ifPresent(
              value ->
                  create.put(
                      name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), value));
    }
    if (!create.isEmpty()) {
      create.put("RegionId", region(MissingNode.getInstance()));
    }
    return create;
  }

  private FlowLog flowLog(JsonNode node) {
    return new FlowLog(region(node), node.path("cenId").asText(), node.path("flowLogId").asText());
  }

  private String region(JsonNode node) {
    String region = node.path("regionId").asText(file.path("region").asText());
    if (region.isEmpty()) {
      throw new UnusableFixtures(
          path + ": an entry has no regionId, and there is no region for all");
    }
    return region;
  }

  private Optional<Credentials> unauthorized() {
    JsonNode names = file.path("unauthorized");
    return names.isMissingNode()
        ? Optional.empty()
        : Optional.of(
            Credentials.of(
                variable(names.path("accessKeyIdEnv").asText()),
                variable(names.path("accessKeySecretEnv").asText())));
  }

  private String variable(String name) {
    String value = environment.getOrDefault(name, "");
    if (value.isEmpty()) {
      throw new UnusableFixtures(path + ": the environment variable " + name + " is not set");
    }
    return value;
  }
}
