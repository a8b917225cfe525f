package org.activeflowlog.conformance.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The JSON texts under {@code src/test/resources/schemas}, by schema and polarity. */
final class Instances {
  static final Path FOLDER = Path.of("src/test/resources/schemas");

  private Instances() {}

  static List<Path> of(String schema, String polarity) {
    return list(FOLDER.resolve(schema).resolve(polarity));
  }

  static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
