package org.activeflowlog.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

final class SchemasTest {
  static final List<String> NAMES = Schemas.NAMES;

  static Stream<Path> valid() {
    return NAMES.stream().flatMap(name -> Instances.of(name, "valid").stream());
  }

  static Stream<Path> invalid() {
    return NAMES.stream().flatMap(name -> Instances.of(name, "invalid").stream());
  }

  @ParameterizedTest
  @MethodSource("valid")
  void aValidInstancePasses(Path instance) {
    assertThat(violations(instance)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void anInvalidInstanceFailsInShortSentences(Path instance) {
    assertThat(violations(instance))
        .isNotEmpty()
        .allSatisfy(sentence -> assertThat(sentence).doesNotStartWith("$").hasSizeLessThan(200));
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void aSchemaHasInstancesOfBothPolarities(String name) {
    assertThat(Instances.of(name, "valid")).isNotEmpty();
    assertThat(Instances.of(name, "invalid")).isNotEmpty();
  }

  @Test
  void eachSchemaFileHasItsNameAndInstances() {
    String[] names = NAMES.toArray(String[]::new);
    assertThat(Instances.list(Path.of("schemas")))
        .map(file -> file.getFileName().toString().replace(".schema.json", ""))
        .containsExactlyInAnyOrder(names);
    assertThat(Instances.list(Instances.FOLDER))
        .map(folder -> folder.getFileName().toString())
        .containsExactlyInAnyOrder(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          {"Success": true, "RequestId": "x"}; Success: boolean found, string expected
          {"Success": "true"}; RequestId is missing
          {"Success": "true", "RequestId": "x", "Code": "y"}; Code: a success has no Code
          ``; nothing found, JSON expected
          {"Success"; not JSON: Unexpected end-of-input
          {} {}; not JSON: Trailing token
          """)
  void aViolationNamesPlaceAndReason(String json, String sentence) {
    assertThat(Schemas.named(Schemas.SUCCESS).violations(json))
        .anyMatch(found -> found.startsWith(sentence));
  }

  @Test
  void thePageIsNumberedInItsShape() throws IOException {
    Path page = Path.of("features/page-2024-10-21.yaml");
    String json =
        new JsonMapper().writeValueAsString(new YAMLMapper().readTree(Instances.text(page)));
    assertThat(Schemas.named(Schemas.PAGE_STATEMENTS).violations(json)).isEmpty();
  }

  @Test
  void anUnknownNameIsRefusedWithTheKnown() {
    assertThatThrownBy(() -> Schemas.named("x")).hasMessageContaining("no schema x; there are ");
  }

  private static List<String> violations(Path instance) {
    String name = Instances.FOLDER.relativize(instance).getName(0).toString();
    return Schemas.named(name).violations(Instances.text(instance));
  }
}
