package org.activeflowlog.conformance.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.activeflowlog.conformance.suite.Plan;
import org.activeflowlog.conformance.target.Endpoint;
import org.activeflowlog.conformance.wire.WireForm;
import org.activeflowlog.conformance.wire.WireForm.Signature;

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
    Duration enableTimeout,
    Duration pollInterval,
    Duration timeLimit,
    int parallel,
    boolean strict,
    String report,
    Path reportFolder) {
  // More workers than this a fork-join pool cannot have.
  private static final int MOST_PARALLEL = 32767;

  /** Reads and checks everything that the user set. */
  static VerifyRequest of(Settings settings, Surroundings surroundings) {
    CallForm form = CallForm.of(settings);
    Duration enableTimeout = timeout(settings, "--enable-timeout", Duration.ofMinutes(5));
    Duration pollInterval = timeout(settings, "--poll-interval", Duration.ofSeconds(3));
    List<Target> targets = Targets.of(settings);
    List<Endpoint> endpoints =
        targets.isEmpty()
            ? List.of()
            : endpoints(
                targets,
                form.signedBy(() -> AccessKeys.find(surroundings)),
                enableTimeout,
                pollInterval);
    Optional<Setting> report = settings.one("--report");
    return new VerifyRequest(
        endpoints,
        form,
        Selection.of(settings),
        enableTimeout,
        pollInterval,
        timeout(settings, "--time-limit", Duration.ofMinutes(15)),
        settings.one("--parallel").map(n -> Values.number(n, 1, MOST_PARALLEL)).orElse(32),
        settings.on("--strict"),
        report.map(Setting::value).orElse("conformance-report"),
        folder(report, surroundings));
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

  private static Duration timeout(Settings settings, String option, Duration otherwise) {
    return settings.one(option).map(Values::timeout).orElse(otherwise);
  }

  private static List<Endpoint> endpoints(
      List<Target> targets, WireForm form, Duration enableTimeout, Duration pollInterval) {
    targets.forEach(target -> keepsKeysApart(target, form));
    return targets.stream()
        .map(
            target ->
                new Endpoint(
                    target.name(),
                    target.url(),
                    target.states(),
                    form,
                    enableTimeout,
                    pollInterval))
        .toList();
  }

  private static void keepsKeysApart(Target target, WireForm form) {
    boolean open =
        target.url().getScheme().equalsIgnoreCase("http") && !Addresses.isLoopback(target.url());
    if (form.signature() != Signature.NONE && open) {
      throw target
          .given()
          .wrong("would be sent credentials over plain http", "use https, or --signature none");
    }
  }

  private static Path folder(Optional<Setting> report, Surroundings surroundings) {
    try {
      return surroundings.folder().resolve(report.map(Setting::value).orElse("conformance-report"));
    } catch (InvalidPathException e) {
      throw report.orElseThrow().wrong("is not a path here", "use letters that the locale knows");
    }
  }
}
