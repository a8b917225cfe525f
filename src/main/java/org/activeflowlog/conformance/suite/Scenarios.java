package org.activeflowlog.conformance.suite;

import io.cucumber.junit.platform.engine.CucumberTestEngine;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.activeflowlog.conformance.contract.Clause;
import org.activeflowlog.conformance.contract.Register;
import org.activeflowlog.conformance.contract.Turn;
import org.activeflowlog.conformance.target.Sessions;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.UriSelector;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Some of a selection's scenarios, looked up in the background and run once. */
final class Scenarios {
  private static final int MOST_THREADS = 32767;

  private final Launcher launcher = launcher();
  private final CompletableFuture<TestPlan> plan;

  private Scenarios(LauncherDiscoveryRequest request) {
    this.plan = CompletableFuture.supplyAsync(() -> found(request), Scenarios::onOwnThread);
  }

  /** Those whose turn it is then, so many at once. */
  static Scenarios of(Turn turn, Selection selection, int parallel) {
    return new Scenarios(request(selection, parallel, clause -> clause.turn() == turn));
  }

  /** Runs them and returns when all are over. */
  void execute(TestExecutionListener... listeners) {
    launcher.execute(plan.join(), listeners);
  }

  /** How many there are. */
  long size() {
    return plan.join().countTestIdentifiers(TestIdentifier::isTest);
  }

  private static LauncherDiscoveryRequest request(
      Selection selection, int parallel, Predicate<Clause> wanted) {
    Map<String, Clause> clauses =
        selection.verifiable().values().stream()
            .filter(wanted)
            .collect(
                Collectors.toMap(Clause::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    PostDiscoveryFilter filter =
        descriptor ->
            FilterResult.includedIf(
                !descriptor.isTest()
                    || clauses.containsKey(Register.idOf(descriptor.getDisplayName())));
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(features(clauses.values()))
        .filters(filter)
        .enableImplicitConfigurationParameters(false)
        .configurationParameters(cucumber(parallel))
        .build();
  }

  /** Not in the common pool: Groovy needs its threads while this waits for Groovy. */
  private static void onOwnThread(Runnable task) {
    Thread thread = new Thread(task, "discovery");
    thread.setDaemon(true);
    thread.start();
  }

  private TestPlan found(LauncherDiscoveryRequest request) {
    Sessions.warmUp();
    return launcher.discover(request);
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

  /**
   * The feature files one by one: scanning for them would open the program's jar beside Cucumber,
   * which does not bear it when several targets are judged at once.
   */
  private static List<UriSelector> features(Collection<Clause> clauses) {
    return clauses.stream()
        .map(Clause::feature)
        .distinct()
        .map(Scenarios.class.getClassLoader()::getResource)
        .map(url -> DiscoverySelectors.selectUri(url.toString()))
        .toList();
  }

  private static Map<String, String> cucumber(int parallel) {
    int begun = Math.min(Sessions.underWay(parallel), MOST_THREADS);
    return Map.of(
        "cucumber.glue", "org.activeflowlog.conformance.steps",
        "cucumber.publish.quiet", "true",
        "cucumber.junit-platform.naming-strategy", "short",
        "cucumber.junit-platform.naming-strategy.short.example-name", "pickle",
        "cucumber.execution.parallel.enabled", "true",
        "cucumber.execution.parallel.config.strategy", "fixed",
        "cucumber.execution.parallel.config.fixed.parallelism", "" + begun,
        "cucumber.execution.parallel.config.fixed.max-pool-size", "" + begun);
  }
}
