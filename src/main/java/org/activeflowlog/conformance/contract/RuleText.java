package org.activeflowlog.conformance.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the description under a rule says of where the rule comes from.
 *
 * @param statements the statements of the page that it names
 * @param reason why it was inferred; empty if it does not say
 */
record RuleText(List<String> statements, String reason) {
  private static final Pattern STATEMENTS =
      Pattern.compile("^\\s*Statements:(.*)$", Pattern.MULTILINE);
  private static final Pattern REASON =
      Pattern.compile(
          "^\\s*Reason:\\s+(\\S.*(?:\\R(?!\\s*Statements:).*\\S.*)*)", Pattern.MULTILINE);

  static RuleText of(String description) {
    List<String> statements = new ArrayList<>();
    STATEMENTS
        .matcher(description)
        .results()
        .flatMap(line -> Pattern.compile("[,\\s]+").splitAsStream(line.group(1)))
        .filter(ref -> !ref.isEmpty())
        .forEach(statements::add);
    Matcher reason = REASON.matcher(description);
    return new RuleText(
        List.copyOf(statements), reason.find() ? reason.group(1).replaceAll("\\s+", " ") : "");
  }

  /** Sections and numbers, or why the rule was inferred, for people. */
  String source() {
    Map<String, String> numbers = new LinkedHashMap<>();
    for (String ref : statements) {
      int dot = ref.lastIndexOf('.');
      numbers.merge(title(ref.substring(0, dot)), ref.substring(dot + 1), (a, b) -> a + ", " + b);
    }
    String page =
        numbers.entrySet().stream()
            .map(section -> section.getKey() + " " + section.getValue())
            .collect(Collectors.joining("; "));
    String inferred = reason.isEmpty() ? "" : "inferred: " + reason;
    return page + (page.isEmpty() || inferred.isEmpty() ? "" : "; ") + inferred;
  }

  private static String title(String section) {
    String words = section.replace('-', ' ');
    return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
