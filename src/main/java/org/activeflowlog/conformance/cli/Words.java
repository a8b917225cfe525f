package org.activeflowlog.conformance.cli;

import java.util.List;
import java.util.Locale;
import org.activeflowlog.conformance.result.Counts;
import org.activeflowlog.conformance.result.Verdict;

/** Puts numbers and verdicts into words for the terminal. */
final class Words {
  private static final int SHOWN = 3;

  private Words() {}

  static String of(Verdict verdict) {
    return verdict.label().replace('-', ' ');
  }

  static String of(Counts counts) {
    return counts.passed()
        + " passed, "
        + counts.failed()
        + " failed, "
        + counts.notVerified()
        + " not verified, "
        + counted(counts.error(), "error");
  }

  /** A number with its noun. */
  static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** The first few of a list, and how many more there are. */
  static String some(List<String> all) {
    String shown = String.join(", ", all.subList(0, Math.min(SHOWN, all.size())));
    return all.size() <= SHOWN ? shown : shown + " and " + (all.size() - SHOWN) + " more";
  }

  /** A duration in seconds, or in minutes when it is long. */
  static String elapsed(long millis) {
    return millis < 60_000
        ? String.format(Locale.ROOT, "%.1f s", millis / 1000.0)
        : String.format(Locale.ROOT, "%d min %02d s", millis / 60_000, millis / 1000 % 60);
  }
}
