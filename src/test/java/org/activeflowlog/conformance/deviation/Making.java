package org.activeflowlog.conformance.deviation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How members are made: by the operators of a data file, or by a class of their own. */
final class Making {
  private static final List<Path> FOLDERS =
      List.of(Path.of("stubs/deviations"), Path.of("stubs/variants"));
  private static final YAMLMapper YAML = new YAMLMapper();

  private Making() {}

  /** The operators of a member that a data file tells of; else the member's own name. */
  static String of(Member member) {
    return FOLDERS.stream()
        .map(folder -> folder.resolve(member.name() + DataFile.ENDING))
        .filter(Files::exists)
        .findFirst()
        .map(file -> String.join(" ", operators(file)))
        .orElse(member.name());
  }

  /** The operators that any data file uses. */
  static Set<String> operators() {
    return FOLDERS.stream()
        .flatMap(Making::files)
        .flatMap(file -> operators(file).stream())
        .collect(Collectors.toSet());
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(DataFile.ENDING)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> operators(Path file) {
    try {
      Set<String> names = new TreeSet<>();
      for (JsonNode step : YAML.readTree(file.toFile()).get("do")) {
        step.fieldNames().forEachRemaining(names::add);
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
