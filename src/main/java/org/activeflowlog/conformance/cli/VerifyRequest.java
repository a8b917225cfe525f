package org.activeflowlog.conformance.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.activeflowlog.conformance.suite.Plan;
import org.activeflowlog.conformance.target.Endpoint;
import org.activeflowlog.conformance.target.Fixtures;
import org.activeflowlog.conformance.target.FixturesFile;
import org.activeflowlog.conformance.wire.WireForm;

/**
 * What the user asks of {@code verify}, found to be sound.
 *
 * @param endpoints the user's own; none stands for the embedded twin
 * @param report the folder of the results, as the user named it
 */
record VerifyRequest(
    List<Endpoint> endpoints,
    CallForm form,
    Selection selection,
    Duration timeLimit,
    int parallel,
    boolean strict,
    String report,
    Path reportFolder) {
  static final Setting DEFAULT_REPORT = new Setting("--report", "conformance-report");
  // More workers than this a fork-join pool cannot have.
  private static final int MOST_PARALLEL = 32767;

  /** Reads and checks everything that the user set. */
  static VerifyRequest of(Settings settings, Surroundings surroundings) {
    CallForm form = CallForm.of(settings);
    Setting report = settings.one("--report").orElse(DEFAULT_REPORT);
    return new VerifyRequest(
        endpoints(Targets.of(settings), form, surroundings),
        form,
        Selection.of(settings),
        settings.one("--time-limit").map(Values::timeout).orElse(Duration.ofMinutes(15)),
        settings.one("--parallel").map(n -> Values.number(n, 1, MOST_PARALLEL)).orElse(32),
        settings.on("--strict"),
        report.value(),
        Values.path(report, surroundings));
  }

  /** What the suite is to do on these endpoints. */
  Plan plan(List<Endpoint> onStage) {
    return new Plan(
        onStage,
        selection.profiles(),
        selection.edition(),
        selection.clauseGlobs(),
        parallel,
        timeLimit,
        strict);
  }

  private static List<Endpoint> endpoints(
      List<Target> targets, CallForm form, Surroundings surroundings) {
    List<Endpoint> endpoints = new ArrayList<>();
    for (Target target : targets) {
      WireForm wire = form.signedBy(() -> AccessKeys.find(surroundings));
      keepsKeysApart(target, wire);
      endpoints.add(
          form.endpoint(
              target.name(),
              target.url(),
              target.states(),
              wire,
              target.fixtures().map(file -> fixtures(file, surroundings))));
    }
    return endpoints;
  }

  private static void keepsKeysApart(Target target, WireForm wire) {
    boolean open =
        target.url().getScheme().equalsIgnoreCase("http") && !Addresses.isLoopback(target.url());
    if (open && wire.credentials().isPresent()) {
      throw target
          .given()
          .wrong("would be sent credentials over plain http", "use https, or --signature none");
    }
  }

  private static Fixtures fixtures(Setting file, Surroundings surroundings) {
    return FixturesFile.read(Values.path(file, surroundings), surroundings.environment());
  }
}
