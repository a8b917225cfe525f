package org.activeflowlog.conformance.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.junit.platform.engine.CucumberTestEngine;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The vocabulary stays small, and nothing of it is idle. */
final class VocabularyTest {
  private static final int MOST_STEPS = 30;
  private static final List<Class<? extends java.lang.annotation.Annotation>> KEYWORDS =
      List.of(Given.class, When.class, Then.class);

  private final JavaClasses steps =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.activeflowlog.conformance.steps");

  @Test
  void thereAreAtMostThirtyStepMethods() {
    assertThat(stepMethods()).hasSizeLessThanOrEqualTo(MOST_STEPS);
  }

  @Test
  void noStepIsUnused() {
    Set<String> unused = new TreeSet<>(stepMethods());
    unused.removeAll(MatchedSteps.inAllFeatures());

    assertThat(MatchedSteps.inAllFeatures()).isNotEmpty();
    assertThat(unused).isEmpty();
  }

  private Set<String> stepMethods() {
    return steps.stream()
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> KEYWORDS.stream().anyMatch(method::isAnnotatedWith))
        .map(JavaMethod::getFullName)
        .map(name -> name.replaceFirst("\\(.*", ""))
        .collect(Collectors.toSet());
  }

  /** Which step methods the features match, found by a run that executes none of them. */
  private static final class MatchedSteps {

    static Set<String> inAllFeatures() {
      LauncherDiscoveryRequest request =
          LauncherDiscoveryRequestBuilder.request()
              .selectors(selectPackage("features"))
              .configurationParameter("cucumber.glue", "org.activeflowlog.conformance.steps")
              .configurationParameter("cucumber.execution.dry-run", "true")
              .configurationParameter("cucumber.publish.quiet", "true")
              .configurationParameter("cucumber.plugin", UsedSteps.class.getName())
              .build();
      UsedSteps.LOCATIONS.clear();
      LauncherFactory.create(
              LauncherConfig.builder()
                  .enableTestEngineAutoRegistration(false)
                  .addTestEngines(new CucumberTestEngine())
                  .enableTestExecutionListenerAutoRegistration(false)
                  .build())
          .execute(request);
      return new ConcurrentSkipListSet<>(UsedSteps.LOCATIONS);
    }
  }
}
