package org.activeflowlog.conformance.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes a file so that readers see the old one or the new one, never half of it. */
final class AtomicFile {
  private AtomicFile() {}

  static void write(Path file, String content) throws IOException {
    Path half = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".half");
    try {
      Files.write(half, content.getBytes(StandardCharsets.UTF_8));
      move(half, file);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private static void move(Path half, Path file) throws IOException {
    try {
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
