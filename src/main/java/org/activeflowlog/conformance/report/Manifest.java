package org.activeflowlog.conformance.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which files of a report folder are ours; a file is listed before it is written. */
final class Manifest {
  static final String NAME = ".manifest";

  private final Path folder;
  private final Set<String> names = new TreeSet<>();

  /**
   * @param folder absolute and normalised
   */
  private Manifest(Path folder) {
    this.folder = folder;
  }

  static Manifest of(Path folder) throws IOException {
    Manifest manifest = new Manifest(folder);
    Path file = folder.resolve(NAME);
    if (Files.exists(file)) {
      Files.readAllLines(file).stream().filter(manifest::inside).forEach(manifest.names::add);
    }
    return manifest;
  }

  boolean lists(String name) {
    return names.contains(name);
  }

  /** Whether a file of this name exists that is not ours. */
  boolean foreign(String name) {
    return Files.exists(folder.resolve(name)) && !lists(name);
  }

  void add(String name) throws IOException {
    if (names.add(name)) {
      save();
    }
  }

  /** Removes the files that are ours and have such a name. */
  void clear(Predicate<String> such) throws IOException {
    for (String name : names.stream().filter(such).toList()) {
      Path file = folder.resolve(name);
      if (!Files.isDirectory(file)) {
        Files.deleteIfExists(file);
      }
    }
    names.removeIf(such);
    save();
  }

  private void save() throws IOException {
    AtomicFile.write(folder.resolve(NAME), String.join("\n", names) + "\n");
  }

  /** A line that leads out of the folder, or to the list itself, is not followed. */
  boolean inside(String name) {
    try {
      Path file = folder.resolve(name).normalize();
      return file.startsWith(folder)
          && !file.equals(folder)
          && !file.equals(folder.resolve(NAME))
          && !name.isBlank();
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
