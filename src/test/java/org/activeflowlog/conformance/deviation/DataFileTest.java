package org.activeflowlog.conformance.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data files are read from folders and jars, and a malformed one is told in one line. */
final class DataFileTest {
  private static final String GOOD =
      "sentence: S.\nbreaks: a.b\non: error.*\ndo:\n  - status: 201\n";

  private static final Map<String, String> FILES =
      Map.of(
          "stubs/deviations/README.md", "",
          "stubs/deviations/one-wrong.yaml", GOOD,
          "stubs/variants/one-legal.yaml", GOOD.replace("breaks: a.b\n", ""),
          "stubs/variants/deeper/not-ours.yaml", "",
          "stubs/mappings/other.yaml", "");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "do: | du: | line 6: Unrecognized field \"du\"",
        "status: | stutus: | stutus: no operator is called \"stutus\"; there are [content-type,",
        "status: 201 | status: teapot | status: expected a number instead of \"teapot\"",
        "status: 201 | retype: { Success: car } | retype: nothing can be retyped to \"car\"",
        "status: 201 | write: nicely | write: there is no way to write called \"nicely\"",
        "sentence: S. | sentence: | no sentence",
        "on: error.* | on: [] | no answers in \"on\"",
        "breaks: a.b | breaks: [] | no clauses in \"breaks\"",
        "breaks: a.b | sentence: T. | line 2: Duplicate field 'sentence'",
        "sentence: S. | sentence: [S | line"
      })
  void aMalformedFileIsToldInOneLine(String part, String instead, String complaint) {
    assertThatThrownBy(
            () ->
                DataFile.member(
                    "stubs/deviations/x-y.yaml", GOOD.replace(part, instead), Kind.DEVIATION))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .startsWith("stubs/deviations/x-y.yaml: " + complaint)
        .doesNotContain("\n");
  }

  @Test
  void aVariantBreaksNothing() {
    assertThatThrownBy(() -> DataFile.member("stubs/variants/x.yaml", GOOD, Kind.VARIANT))
        .hasMessage("stubs/variants/x.yaml: a variant breaks nothing");
  }

  @Test
  void filesInAFolderAreFound() throws IOException {
    Path root = folder.resolve("with blank");
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    assertFinds(root.toUri().toURL());
  }

  @Test
  void filesInAJarWithoutEntriesForFoldersAreFound() throws IOException {
    Path jar = folder.resolve("a jar.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, String> file : FILES.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    assertFinds(jar.toUri().toURL());
  }

  private static void assertFinds(URL place) throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {place}, null)) {
      assertThat(new DataFolder(loader).members())
          .extracting(Member::name)
          .containsExactlyInAnyOrder("one-wrong", "one-legal");
    }
  }
}
