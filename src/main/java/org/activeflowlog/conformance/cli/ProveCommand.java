package org.activeflowlog.conformance.cli;

import static org.activeflowlog.conformance.cli.OptionGroup.flag;
import static org.activeflowlog.conformance.cli.OptionGroup.list;
import static org.activeflowlog.conformance.cli.OptionGroup.value;

import java.time.Duration;
import java.util.List;
import org.activeflowlog.conformance.prove.MemberResult;
import org.activeflowlog.conformance.prove.Proof;
import org.activeflowlog.conformance.prove.ProofFiles;
import org.activeflowlog.conformance.report.ReportFolder;
import org.activeflowlog.conformance.target.Pause;

/** Holds the suite itself to the gallery: it has to catch each deviation and accuse no variant. */
final class ProveCommand implements Command {
  private static final int NOT_PROVEN = 1;
  private static final Duration TIME_LIMIT = Duration.ofHours(2);
  private static final Duration PATIENCE_AFTER_INTERRUPT = Duration.ofSeconds(20);

  private final Proving proving;

  ProveCommand(Proving proving) {
    this.proving = proving;
  }

  @Override
  public String name() {
    return "prove";
  }

  @Override
  public String summary() {
    return "show that the suite catches wrong services, and accuses no right one";
  }

  @Override
  public String description() {
    return "Runs the suite on services that are wrong on purpose, each in one way that it names,"
        + " and on services that differ within what the page allows. All are built in. A clause that"
        + " a service names is run over HTTP, another by direct calls if that shows as much; or it"
        + " may be enough to know, from a replay, that the service answers all its calls as the"
        + " truthful twin does.";
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Exit status: 0 each deviation is caught by a clause that it names, no legal variant is"
            + " accused and, for the whole gallery, each clause catches something; 1 not so, or"
            + " interrupted; 2 a usage error.");
  }

  @Override
  public List<OptionGroup> options() {
    return List.of(
        new OptionGroup(
            "Options",
            list(
                "--only",
                "GLOB",
                "Only the members whose name matches; repeatable; * matches anything. Default:"
                    + " all."),
            flag(
                "--no-replay",
                "Run all clauses on all members over HTTP, which takes several times as long."),
            flag("--list", "List the members and run nothing."),
            flag("--json", "Print prove.json, or the list as JSON, and nothing else, on stdout."),
            value("--report", "DIR", "Where results go. Default: conformance-report.")));
  }

  @Override
  public int run(Settings settings, Surroundings surroundings) {
    ProveRequest request = ProveRequest.of(settings, surroundings);
    if (!settings.on("--list")) {
      return prove(request, ProveDisplay.of(settings, surroundings, request.report()));
    }
    if (settings.on("--json")) {
      surroundings.out().println(MemberList.json(request.members()));
    } else {
      MemberList.print(request.members(), surroundings.out());
    }
    return 0;
  }

  private int prove(ProveRequest request, ProveDisplay display) {
    ReportFolder folder = ReportFolder.openForProof(request.reportFolder());
    Pause pause = new Pause(TIME_LIMIT);
    try (Interruption interruption =
        Interruption.watch(pause::interrupt, PATIENCE_AFTER_INTERRUPT, NOT_PROVEN)) {
      folder.startProof();
      long start = System.nanoTime();
      List<MemberResult> results = results(request, display, pause);
      long millis = (System.nanoTime() - start) / 1_000_000;
      return interruption.ended(conclude(results, request, folder, display, millis));
    }
  }

  private List<MemberResult> results(ProveRequest request, ProveDisplay display, Pause pause) {
    try (ProvingProgress progress = display.progress(request.members().size())) {
      return proving.run(request.members(), request.replay(), progress, pause);
    }
  }

  /** Members that an interruption left out prove nothing, and neither do the others alone. */
  private static int conclude(
      List<MemberResult> results,
      ProveRequest request,
      ReportFolder folder,
      ProveDisplay display,
      long millis) {
    boolean complete = results.size() == request.members().size();
    if (!complete) {
      display.interrupted(results.size(), request.members().size());
    }
    if (results.isEmpty()) {
      return NOT_PROVEN;
    }
    Proof proof = Proof.of(results, complete && request.whole());
    ProofFiles.write(proof, folder);
    display.show(proof, millis);
    return complete && proof.complaints().isEmpty() ? 0 : NOT_PROVEN;
  }
}
