package org.activeflowlog.conformance.result;

import java.time.Instant;
import java.util.List;

/**
 * A whole run: the content of {@code conformance.json}.
 *
 * @param durationMillis milliseconds from start to end
 * @param exitStatus the status that {@code verify} ends with
 * @param exitReasons one line for each target that kept the status from being 0
 */
public record RunResult(
    String schemaVersion,
    Contract contract,
    Harness harness,
    Instant startedAt,
    long durationMillis,
    int exitStatus,
    List<String> exitReasons,
    List<TargetResult> targets) {

  /** The version of this file's shape. */
  public static final String SCHEMA_VERSION = "1";

  /** Which contract was verified: an operation as a dated edition of its page describes it. */
  public record Contract(
      String operation, String product, String version, String edition, List<String> profiles) {}

  /** Who verified it. */
  public record Harness(String version) {}
}
