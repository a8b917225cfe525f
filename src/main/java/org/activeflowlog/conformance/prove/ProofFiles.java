package org.activeflowlog.conformance.prove;

import org.activeflowlog.conformance.report.ReportFolder;

/** Puts a proof into a report folder. */
public final class ProofFiles {
  /** The whole proof, for programs. */
  public static final String JSON = "prove.json";

  /** The kill matrix, for people. */
  public static final String HTML = "prove.html";

  private ProofFiles() {}

  /** Writes both files. */
  public static void write(Proof proof, ReportFolder folder) {
    folder.write(JSON, ProofJson.of(proof));
    folder.write(HTML, KillMatrix.of(proof));
  }
}
