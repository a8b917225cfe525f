package org.activeflowlog.conformance.contract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A scenario's name taken apart. */
record ScenarioName(String id, String sentence) {
  private static final Pattern FORM = Pattern.compile("\\[([^\\]\\s]+)] +(\\S.*)");

  static ScenarioName of(String name) {
    Matcher matcher = FORM.matcher(name);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "a scenario's name is [<clause id>] and a sentence, not: " + name);
    }
    return new ScenarioName(matcher.group(1), matcher.group(2));
  }
}
