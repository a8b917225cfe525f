package org.activeflowlog.conformance.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is admissible, as people would list it: what differs in the last word alone is said once.
 */
final class Alternatives {
  private Alternatives() {}

  static String inWords(List<String> expected) {
    Map<String, List<String>> endings =
        expected.stream()
            .collect(
                Collectors.groupingBy(
                    Alternatives::beginning,
                    LinkedHashMap::new,
                    Collectors.mapping(Alternatives::ending, Collectors.toList())));
    return endings.entrySet().stream()
        .map(entry -> entry.getKey() + listed(entry.getValue()))
        .collect(Collectors.joining(", or "));
  }

  private static String listed(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  private static String beginning(String text) {
    return text.substring(0, text.lastIndexOf(' ') + 1);
  }

  private static String ending(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
