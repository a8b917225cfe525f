package org.activeflowlog.conformance.steps;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.TestStepFinished;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Gathers the step methods that a run matched; Cucumber makes it by name, hence the static set. */
public final class UsedSteps implements ConcurrentEventListener {
  static final Set<String> LOCATIONS = new ConcurrentSkipListSet<>();

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(
        TestStepFinished.class,
        event -> {
          if (event.getTestStep() instanceof PickleStepTestStep step) {
            LOCATIONS.add(step.getCodeLocation().replaceFirst("\\(.*", ""));
          }
        });
  }
}
