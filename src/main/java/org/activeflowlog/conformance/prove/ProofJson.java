package org.activeflowlog.conformance.prove;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/** The proof as JSON. */
public final class ProofJson {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private ProofJson() {}

  /** The content of {@code prove.json}. */
  public static String of(Proof proof) {
    try {
      return MAPPER
              .writer(new DefaultPrettyPrinter().withObjectIndenter(INDENTER))
              .writeValueAsString(proof)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
