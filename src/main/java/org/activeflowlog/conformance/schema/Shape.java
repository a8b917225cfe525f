package org.activeflowlog.conformance.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** What a JSON text must look like. */
public final class Shape {
  /** A member given twice reads differently to different readers, so it counts as broken. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final String ROOT = "$";

  private final JsonSchema schema;

  private Shape(JsonSchema schema) {
    this.schema = schema;
  }

  static Shape load(String name) {
    String path = "schemas/" + name + ".schema.json";
    try (InputStream file = Shape.class.getClassLoader().getResourceAsStream(path)) {
      return of(JSON.readTree(file));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** Validators are made at once, since shapes are used by several threads. */
  static Shape of(JsonNode schema) {
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder()
            .locale(Locale.ENGLISH)
            .pathType(PathType.JSON_PATH)
            .errorMessageKeyword("message")
            .build();
    JsonSchema made =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema, config);
    made.initializeValidators();
    return new Shape(made);
  }

  /** One short sentence for each way in which a text is not of this shape; none if it is. */
  public List<String> violations(String json) {
    try {
      JsonNode tree = JSON.readTree(json);
      return tree.isMissingNode() ? List.of("nothing found, JSON expected") : violations(tree);
    } catch (JsonProcessingException e) {
      return List.of("not JSON: " + oneLine(e.getOriginalMessage()));
    }
  }

  private List<String> violations(JsonNode tree) {
    return schema.validate(tree).stream().map(Shape::sentence).distinct().toList();
  }

  private static String sentence(ValidationMessage violation) {
    String place = violation.getInstanceLocation().toString();
    String said = violation.getMessage();
    String fault = said.startsWith(place + ": ") ? said.substring(place.length() + 2) : said;
    if (violation.getType().equals("required")) {
      fault = violation.getProperty() + " is missing";
    }
    return place.equals(ROOT) ? fault : place.substring(ROOT.length() + 1) + ": " + fault;
  }

  /** What the parser says, without its own inner life. */
  private static String oneLine(String message) {
    return message.replaceAll("(?s)( \\((start marker|of type)|\\R).*", "");
  }
}
