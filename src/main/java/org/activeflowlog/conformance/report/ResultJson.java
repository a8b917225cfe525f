package org.activeflowlog.conformance.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.result.RunResult;
import org.activeflowlog.conformance.schema.Schemas;

/** Results as JSON and back. */
public final class ResultJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private ResultJson() {}

  /** The content of {@code conformance.json}. */
  public static String toJson(RunResult run) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
    try {
      return MAPPER.writer(printer).writeValueAsString(run) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line of {@code conformance.ndjson}, without its end. */
  public static String toLine(String target, ClauseResult clause) {
    try {
      return MAPPER.writeValueAsString(new Line(target, clause));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a {@code conformance.json}.
   *
   * @throws UnusableResult if there is none, or if it is not of the shape that its schema demands
   */
  public static RunResult read(Path file) {
    try {
      String json = Files.readString(file);
      List<String> violations = Schemas.named(Schemas.CONFORMANCE).violations(json);
      if (!violations.isEmpty()) {
        throw new UnusableResult(file + " is not the result of a run: " + violations.get(0));
      }
      return MAPPER.readValue(json, RunResult.class);
    } catch (NoSuchFileException e) {
      throw new UnusableResult(file + " does not exist");
    } catch (IOException e) {
      throw new UnusableResult(file + " cannot be read: " + e);
    }
  }

  private record Line(String target, ClauseResult clause) {}
}
