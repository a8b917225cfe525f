package org.activeflowlog.conformance.contract;

import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepType;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of the domain, not those of testing, of the clock or of the wire. */
final class WordLint {
  private static final Pattern TESTING =
      Pattern.compile("(?i)\\b(should|test(s|ed|ing)?|verif(y|ies|ied|ying))\\b");
  private static final Pattern SECONDS =
      Pattern.compile(
          "(?i)\\b((milli)?seconds|millisecond|\\d+ ?(ms|s|secs?|second)|(one|per|each) second)\\b");
  private static final Pattern WIRE =
      Pattern.compile("(?i:\\b(https?|headers?|json|query strings?)\\b)|\\b(POST|GET)\\b");

  private WordLint() {}

  static List<String> inName(String name) {
    return problems(name, Stream.of(TESTING, SECONDS));
  }

  static List<String> inStep(PickleStep step, boolean aboutTheWire) {
    boolean free =
        aboutTheWire || step.getType().filter(PickleStepType.OUTCOME::equals).isPresent();
    Stream<Pattern> everywhere = Stream.of(TESTING, SECONDS);
    return problems(step.getText(), free ? everywhere : Stream.concat(everywhere, Stream.of(WIRE)));
  }

  private static List<String> problems(String text, Stream<Pattern> forbidden) {
    return forbidden
        .flatMap(words -> words.matcher(text).results())
        .map(word -> "the word \"" + word.group() + "\" in: " + text)
        .toList();
  }
}
