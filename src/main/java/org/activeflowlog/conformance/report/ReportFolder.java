package org.activeflowlog.conformance.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.activeflowlog.conformance.result.RunResult;

/** The folder that results go to; files that are not ours stay as they are. */
public final class ReportFolder {
  /** The result file of a run. */
  public static final String JSON = "conformance.json";

  /** The clauses of a run, one line each. */
  public static final String NDJSON = "conformance.ndjson";

  /** The view for build servers. */
  public static final String JUNIT = "junit.xml";

  /** What the gallery shows of the suite, for programs. */
  public static final String PROVE_JSON = "prove.json";

  /** The same for people. */
  public static final String PROVE_HTML = "prove.html";

  private static final List<String> RUN = List.of(JSON, NDJSON, JUNIT);
  private static final List<String> PROOF = List.of(PROVE_JSON, PROVE_HTML);

  private final Path folder;
  private final Manifest manifest;

  private ReportFolder(Path folder) throws IOException {
    this.folder = folder;
    this.manifest = Manifest.of(folder);
  }

  /**
   * Opens a folder for a run, making it if there is none; nothing in it changes yet.
   *
   * @throws UnusableReportFolder if results could not be written there
   */
  public static ReportFolder open(Path dir) {
    return open(dir, RUN);
  }

  /**
   * Opens a folder for a proof, making it if there is none; nothing in it changes yet.
   *
   * @throws UnusableReportFolder if a proof could not be written there
   */
  public static ReportFolder openForProof(Path dir) {
    return open(dir, PROOF);
  }

  private static ReportFolder open(Path dir, List<String> names) {
    if (Files.exists(dir) && !Files.isDirectory(dir)) {
      throw new UnusableReportFolder(dir + " is not a folder; name another report folder");
    }
    try {
      Files.createDirectories(dir);
      if (!Files.isWritable(dir)) {
        throw new UnusableReportFolder(dir + " is not writable; name another report folder");
      }
      ReportFolder opened = new ReportFolder(dir.toAbsolutePath().normalize());
      names.forEach(opened::refuseForeign);
      return opened;
    } catch (IOException e) {
      throw new UnusableReportFolder(dir + " cannot be used for reports: " + e);
    }
  }

  /** Where a file of this folder is. */
  public Path path(String name) {
    return folder.resolve(name);
  }

  /** Starts the results of a run: what an earlier run left here is removed, a proof stays. */
  public ResultStream ndjson() {
    try {
      manifest.clear(name -> !PROOF.contains(name));
      manifest.add(NDJSON);
      return new ResultStream(folder.resolve(NDJSON));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts a proof: an earlier one is removed, the results of a run stay. */
  public void startProof() {
    try {
      manifest.clear(PROOF::contains);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the result of a run and its view for build servers. */
  public void write(RunResult run) {
    write(JSON, ResultJson.toJson(run));
    write(JUNIT, JunitXml.of(run));
  }

  /**
   * Writes a file of ours, for instance another view; folders in its name are made.
   *
   * @throws UnusableReportFolder if a file of that name is there that no earlier run wrote
   */
  public void write(String name, String content) {
    refuseForeign(name);
    try {
      Files.createDirectories(folder.resolve(name).getParent());
      manifest.add(name);
      AtomicFile.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void refuseForeign(String name) {
    if (!manifest.inside(name)) {
      throw new IllegalArgumentException(name + " leads out of " + folder);
    }
    if (manifest.foreign(name)) {
      throw new UnusableReportFolder(
          folder.resolve(name)
              + " was not written by an earlier run; move it away or name another report folder");
    }
  }
}
