package org.activeflowlog.conformance.steps;

import io.cucumber.java.en.When;
import java.util.Collections;
import java.util.List;
import java.util.Set;
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
    send(Operation.ENABLE, world.calls().latestEnabling());
  }

  /** Enablings with a disabling after each but the last; the first that fails is the last. */
  @When("the client enables it {int} times and disables it in between")
  public void callsAgainAndAgain(int times) {
    Set<String> active = Set.of("Active");
    for (int time = 1; time <= times; time++) {
      calls(Operation.ENABLE, Subject.IT);
      if (time == times
          || !world.answer().saysSuccess()
          || !world.watch().until(active, world.it()).reached("Active")) {
        return;
      }
      Deed.DISABLED.perform(world, Subject.IT, Variation.none());
    }
  }

  /** Several clients, released together, all with the same call or each with one of its own. */
  @When("{int} clients enable it at once with {variation}")
  public void crowd(int clients, Variation variation) {
    Crowd.of(world).release(Collections.nCopies(clients, Operation.ENABLE), variation);
  }

  /** Clients that want different things, released together. */
  @When("{int} clients enable and {int} {deedOfMany} it at once")
  public void crowds(int enabling, int others, Operation otherwise) {
    List<Operation> operations =
        Stream.concat(
                Collections.nCopies(enabling, Operation.ENABLE).stream(),
                Collections.nCopies(others, otherwise).stream())
            .toList();
    Crowd.of(world).release(operations, Variation.none());
  }

  private void send(Operation operation, Call call) {
    world.calls().beginJudgement();
    world.send(operation, call);
    world.session().quiet().end();
    operation.after(world);
  }
}
