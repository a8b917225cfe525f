package org.activeflowlog.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FeatureFolderTest {
  private static final Map<String, String> FILES =
      new LinkedHashMap<>(
          Map.of(
              "features/sample.feature",
              Samples.GOOD,
              "features/other.feature",
              Samples.INFORMATIVE,
              "features/deeper/x.feature",
              "Feature: not ours",
              "elsewhere/y.feature",
              "Feature: not ours",
              Statements.RESOURCE,
              "sample: []"));

  @TempDir Path folder;

  @Test
  void readsAFolder() throws IOException {
    Path root = folder.resolve("with blank");
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    assertReads(root.toUri().toURL());
  }

  @Test
  void readsAJarWithoutEntriesForFolders() throws IOException {
    Path jar = folder.resolve("a jar.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, String> file : FILES.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    assertReads(jar.toUri().toURL());
  }

  @Test
  void saysThatThereIsNone() throws IOException {
    try (URLClassLoader empty = new URLClassLoader(new URL[0], null)) {
      assertThatThrownBy(() -> Register.load(empty)).hasMessageContaining("not on the class path");
    }
  }

  private static void assertReads(URL place) throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {place}, null)) {
      assertThat(new FeatureFolder(loader).read())
          .containsExactly(
              Samples.file("other", Samples.INFORMATIVE), Samples.file("sample", Samples.GOOD));
    }
  }
}
