package org.activeflowlog.conformance.steps;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.activeflowlog.conformance.target.History;

/** Puts into words what waiting brought. */
final class Waiting {
  private Waiting() {}

  /** The limit, and why it was short. */
  static String limit(History history) {
    return history.limitMillis()
        + " ms"
        + (history.shortened() ? " (a tenth of the patience, since others were stuck before)" : "");
  }

  /** Tells what was stuck from what only was slow and from what went wrong. */
  static String diagnosis(History history) {
    List<String> statuses = history.statuses();
    String last = statuses.get(statuses.size() - 1);
    if (new HashSet<>(statuses).size() == 1) {
      return (last.equals("Modifying") ? "slow or stuck: " : "stuck: ") + history.told();
    }
    return (last.equals("Modifying") ? "slow or stuck: " : "wrong: ") + history.told();
  }

  /** Lists the members in which two views differ. */
  static void differences(
      Map<String, String> before,
      Map<String, String> after,
      List<String> expected,
      List<String> actual) {
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      if (!String.valueOf(before.get(name)).equals(String.valueOf(after.get(name)))) {
        expected.add(shown(name, before.get(name)));
        actual.add(shown(name, after.get(name)));
      }
    }
  }

  private static String shown(String name, String value) {
    return value == null ? "no " + name : name + " \"" + value + "\"";
  }
}
