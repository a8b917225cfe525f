package org.activeflowlog.conformance.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.activeflowlog.conformance.result.ClauseResult;

/** The clauses of a run as they end, so that a run that is killed leaves what it knew. */
public final class ResultStream implements AutoCloseable {
  private final BufferedWriter file;

  ResultStream(Path path) throws IOException {
    this.file =
        Files.newBufferedWriter(path, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
  }

  /** Writes one clause; may be called by several threads at once. */
  public void append(String target, ClauseResult clause) {
    String line = ResultJson.toLine(target, clause);
    synchronized (this) {
      try {
        file.write(line);
        file.write('\n');
        file.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public synchronized void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
