package org.activeflowlog.conformance.prove;

import org.activeflowlog.conformance.report.ReportFolder;

/** Puts a proof into a report folder. */
public final class ProofFiles {
  private ProofFiles() {}

  /** Writes it for programs, and as the kill matrix for people. */
  public static void write(Proof proof, ReportFolder folder) {
    folder.write(ReportFolder.PROVE_JSON, ProofJson.of(proof));
    folder.write(ReportFolder.PROVE_HTML, KillMatrix.of(proof));
  }
}
