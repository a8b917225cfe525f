package org.activeflowlog.conformance.steps;

import io.cucumber.java.en.When;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.activeflowlog.conformance.wire.Call;

/** What the client does. */
public final class CallSteps {
  private final World world;

  /** Called by Cucumber for each scenario. */
  public CallSteps(World world) {
    this.world = world;
  }

  /** A plain call. */
  @When("the client {operation} {subject}")
  public void calls(Operation operation, Subject subject) {
    send(operation, operation.call(world, subject));
  }

  /** A call that differs from the plain one. */
  @When("the client {operation} {subject} with {variation}")
  public void callsWith(Operation operation, Subject subject, Variation variation) {
    send(operation, variation.of(operation.call(world, subject), world));
  }

  /** The latest enabling once more, parameter for parameter. */
  @When("the client repeats that call")
  public void repeats() {
    send(Operation.ENABLE, world.latestEnabling());
  }

  /** Several clients, released together, all with the same call or each with one of its own. */
  @When("{int} clients enable it at once with {variation}")
  public void crowd(int clients, Variation variation) {
    Crowd.of(world).release(Collections.nCopies(clients, Operation.ENABLE), variation);
  }

  /** Clients that want opposite things, released together. */
  @When("{int} clients enable and {int} disable it at once")
  public void crowds(int enabling, int disabling) {
    List<Operation> operations =
        Stream.concat(
                Collections.nCopies(enabling, Operation.ENABLE).stream(),
                Collections.nCopies(disabling, Operation.DISABLE).stream())
            .toList();
    Crowd.of(world).release(operations, Variation.none());
  }

  private void send(Operation operation, Call call) {
    world.beginJudgement();
    world.send(operation, call);
    operation.after(world);
  }
}
