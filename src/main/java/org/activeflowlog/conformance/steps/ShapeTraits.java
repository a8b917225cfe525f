package org.activeflowlog.conformance.steps;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.activeflowlog.conformance.schema.Schemas;

/** The properties of answers that a schema describes. */
final class ShapeTraits {
  private static final int MOST = 5;
  private static final Pattern WHOLE = Pattern.compile("fits the schema \"(.+)\"");
  private static final Pattern ITEM = Pattern.compile("lists it as the schema \"(.+)\" has it");

  private ShapeTraits() {}

  static Optional<Trait> of(String phrase) {
    Matcher whole = WHOLE.matcher(phrase);
    Matcher item = ITEM.matcher(phrase);
    if (whole.matches()) {
      return Optional.of(whole(phrase, whole.group(1)));
    }
    return item.matches() ? Optional.of(item(phrase, item.group(1))) : Optional.empty();
  }

  private static Trait whole(String phrase, String schema) {
    return new Trait(
        phrase,
        "an answer that fits schemas/" + schema + ".schema.json",
        schema.endsWith(Schemas.OF_SUCCESS),
        world -> violations(schema, world.answer().body()));
  }

  private static Trait item(String phrase, String schema) {
    return new Trait(
        phrase,
        "the flow log listed as schemas/" + schema + ".schema.json has it",
        true,
        world -> {
          Optional<JsonNode> item = Pages.first(world).item(world.it());
          return item.isEmpty()
              ? Optional.of("an answer that does not list it")
              : violations(schema, item.get().toString());
        });
  }

  static Optional<String> violations(String schema, String json) {
    List<String> violations = Schemas.named(schema).violations(json);
    if (violations.isEmpty()) {
      return Optional.empty();
    }
    String more = violations.size() > MOST ? "; and " + (violations.size() - MOST) + " more" : "";
    return Optional.of(violations.stream().limit(MOST).collect(Collectors.joining("; ", "", more)));
  }
}
