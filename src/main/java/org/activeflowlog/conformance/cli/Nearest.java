package org.activeflowlog.conformance.cli;

import java.util.Collection;
import java.util.Comparator;

/** Guesses what was meant by a mistyped word. */
final class Nearest {
  private static final int MOST_EDITS = 3;
  private static final int MOST_EDITS_OF_A_NAME = 12;

  private Nearest() {}

  /** A question after the nearest word, with a leading separator; empty if none is near. */
  static String question(String word, Collection<String> words) {
    return question(word, words, Math.min(MOST_EDITS, word.length() / 3));
  }

  /** The same for names of many words, one of which may be forgotten. */
  static String ofLongNames(String name, Collection<String> names) {
    return question(name, names, Math.min(MOST_EDITS_OF_A_NAME, name.length() / 2));
  }

  private static String question(String word, Collection<String> words, int mostEdits) {
    return words.stream()
        .filter(candidate -> edits(word, candidate) <= mostEdits)
        .min(Comparator.comparingInt(candidate -> edits(word, candidate)))
        .map(nearest -> "; did you mean " + nearest + "?")
        .orElse("");
  }

  private static int edits(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= from.length(); row++) {
      above = nextRow(above, from.charAt(row - 1), row, to);
    }
    return above[to.length()];
  }

  private static int[] nextRow(int[] above, char letter, int row, String to) {
    int[] next = new int[above.length];
    next[0] = row;
    for (int column = 1; column < next.length; column++) {
      int changed = above[column - 1] + (letter == to.charAt(column - 1) ? 0 : 1);
      next[column] = Math.min(changed, 1 + Math.min(above[column], next[column - 1]));
    }
    return next;
  }
}
