package org.activeflowlog.conformance.steps;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import org.activeflowlog.conformance.contract.Register;

/** Begins and ends every scenario. */
public final class Hooks {
  private final World world;

  /** Called by Cucumber for each scenario. */
  public Hooks(World world) {
    this.world = world;
  }

  /** Waits for the scenario's turn. */
  @Before
  public void begin(Scenario scenario) {
    world.begin(Register.idOf(scenario.getName()));
    world.session().pause().goOn();
  }

  /** Puts back what the scenario changed. */
  @After
  public void end() {
    world.end();
  }
}
