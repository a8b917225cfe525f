package org.activeflowlog.conformance.suite;

import io.cucumber.junit.platform.engine.CucumberTestEngine;
import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.contract.Clause;
import org.activeflowlog.conformance.contract.Register;
import org.activeflowlog.conformance.result.Counts;
import org.activeflowlog.conformance.result.HarnessError;
import org.activeflowlog.conformance.result.Outcome;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.target.Current;
import org.activeflowlog.conformance.target.Endpoint;
import org.activeflowlog.conformance.target.Session;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.UriSelector;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The features on one target. */
final class TargetRun {
  private static final TestTag ALONE = TestTag.create("alone");

  private final Endpoint endpoint;
  private final Selection selection;
  private final Session session;
  private String notAlive;

  TargetRun(Endpoint endpoint, Selection selection, Session session) {
    this.endpoint = endpoint;
    this.selection = selection;
    this.session = session;
  }

  /** Finds out whether the target is alive and its handler usable. */
  void prepare() {
    notAlive = session.service().whyNotAlive();
    if (notAlive == null && endpoint.states().isPresent()) {
      try {
        session.rehearse();
      } catch (HarnessError e) {
        throw new UnusableHandler(
            "%s: %s (handler %s)"
                .formatted(endpoint.name(), e.getMessage(), endpoint.states().get()));
      }
    }
  }

  /** Runs the selected clauses, so many at once. */
  TargetResult execute(int parallel, Progress progress) {
    if (notAlive != null) {
      return dead();
    }
    progress.started(endpoint.name(), selection.verifiable().size());
    Verdicts verdicts = new Verdicts(endpoint.name(), selection, session, progress);
    Current.set(session);
    try {
      launcher().execute(request(1, this::isSelectedAlone), verdicts);
      launcher().execute(request(parallel, this::isSelectedBesideOthers), verdicts);
    } finally {
      Current.clear();
    }
    return Summary.of(endpoint, selection, session, verdicts.inOrder());
  }

  private TargetResult dead() {
    return new TargetResult(
        endpoint.name(),
        endpoint.url().toString(),
        Outcome.INCONCLUSIVE,
        "no HTTP answer from " + endpoint.url() + ": " + notAlive,
        Counts.of(List.of()),
        List.of(),
        Summary.informative(selection),
        List.of(),
        List.of());
  }

  private static Launcher launcher() {
    return LauncherFactory.create(
        LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .addTestEngines(new CucumberTestEngine())
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .build());
  }

  private LauncherDiscoveryRequest request(int parallel, PostDiscoveryFilter selected) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(features())
        .filters(selected)
        .enableImplicitConfigurationParameters(false)
        .configurationParameters(cucumber(parallel))
        .build();
  }

  /**
   * The feature files one by one: scanning for them would open the program's jar beside Cucumber,
   * which does not bear it when several targets are judged at once.
   */
  private List<UriSelector> features() {
    return selection.verifiable().values().stream()
        .map(Clause::feature)
        .distinct()
        .map(TargetRun.class.getClassLoader()::getResource)
        .map(url -> DiscoverySelectors.selectUri(url.toString()))
        .toList();
  }

  private static Map<String, String> cucumber(int parallel) {
    return Map.of(
        "cucumber.glue", "org.activeflowlog.conformance.steps",
        "cucumber.publish.quiet", "true",
        "cucumber.junit-platform.naming-strategy", "short",
        "cucumber.junit-platform.naming-strategy.short.example-name", "pickle",
        "cucumber.execution.parallel.enabled", "true",
        "cucumber.execution.parallel.config.strategy", "fixed",
        "cucumber.execution.parallel.config.fixed.parallelism", "" + parallel,
        "cucumber.execution.parallel.config.fixed.max-pool-size", "" + parallel);
  }

  /** A clause on what one call does to all else shows nothing while others call. */
  private FilterResult isSelectedAlone(TestDescriptor descriptor) {
    return FilterResult.includedIf(
        !descriptor.isTest() || (isSelected(descriptor) && descriptor.getTags().contains(ALONE)));
  }

  private FilterResult isSelectedBesideOthers(TestDescriptor descriptor) {
    return FilterResult.includedIf(
        !descriptor.isTest() || (isSelected(descriptor) && !descriptor.getTags().contains(ALONE)));
  }

  private boolean isSelected(TestDescriptor descriptor) {
    return selection.verifiable().containsKey(Register.idOf(descriptor.getDisplayName()));
  }
}
