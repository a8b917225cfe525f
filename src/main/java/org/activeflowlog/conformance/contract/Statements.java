package org.activeflowlog.conformance.contract;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The page as numbered facts, in the order of the page. */
public final class Statements {
  static final String RESOURCE = "features/page-" + Editions.OCTOBER_2024 + ".yaml";

  private final Map<String, Statement> byRef = new LinkedHashMap<>();

  private Statements(Map<String, List<Numbered>> sections) {
    sections.forEach(
        (section, facts) ->
            facts.forEach(fact -> put(new Statement(section, fact.n(), fact.says()))));
  }

  /** Reads the statements that come with the features. */
  public static Statements load() {
    ClassLoader loader = Statements.class.getClassLoader();
    try (InputStream yaml = Objects.requireNonNull(loader.getResourceAsStream(RESOURCE))) {
      return parse(new String(yaml.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  static Statements parse(String yaml) throws IOException {
    YAMLMapper mapper =
        YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    return new Statements(mapper.readValue(yaml, new TypeReference<>() {}));
  }

  /** Every statement of the page. */
  public List<Statement> all() {
    return List.copyOf(byRef.values());
  }

  /** The statement that a rule refers to by section, dot and number. */
  public Optional<Statement> find(String ref) {
    return Optional.ofNullable(byRef.get(ref));
  }

  private void put(Statement statement) {
    if (byRef.put(statement.ref(), statement) != null) {
      throw new IllegalArgumentException("two statements " + statement.ref());
    }
  }

  private record Numbered(int n, String says) {}
}
