package org.activeflowlog.conformance.steps;

import io.cucumber.java.en.When;
import org.activeflowlog.conformance.steps.World.Sent;
import org.activeflowlog.conformance.wire.Call;

/** What the client does. */
public final class CallSteps {
  private final World world;

  /** Called by Cucumber for each scenario. */
  public CallSteps(World world) {
    this.world = world;
  }

  /** A plain call. */
  @When("the client {operation} it")
  public void calls(Operation operation) {
    send(operation, operation.call(world));
  }

  /** A call that differs from the plain one. */
  @When("the client {operation} it with {variation}")
  public void callsWith(Operation operation, Variation variation) {
    send(operation, variation.of(operation.call(world), world));
  }

  /** The latest enabling once more, parameter for parameter. */
  @When("the client repeats that call")
  public void repeats() {
    Call enabling =
        world.sent().stream()
            .filter(sent -> sent.operation() == Operation.ENABLE)
            .reduce((first, second) -> second)
            .map(Sent::call)
            .orElseThrow();
    send(Operation.ENABLE, enabling);
  }

  private void send(Operation operation, Call call) {
    world.send(operation, call);
    operation.after(world);
  }
}
