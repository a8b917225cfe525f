package org.activeflowlog.conformance.contract;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A pattern of clause ids in which {@code *} stands for any characters, dots too. */
public final class ClauseGlob {
  private final String glob;
  private final Pattern pattern;

  private ClauseGlob(String glob) {
    this.glob = glob;
    this.pattern =
        Pattern.compile(
            Arrays.stream(glob.split("\\*", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
  }

  /** The pattern that is written so. */
  public static ClauseGlob of(String glob) {
    return new ClauseGlob(glob);
  }

  /** Whether a clause's whole id fits the pattern. */
  public boolean matches(String id) {
    return pattern.matcher(id).matches();
  }

  /** The pattern as it was written. */
  @Override
  public String toString() {
    return glob;
  }
}
