package org.activeflowlog.conformance.steps;

import com.google.errorprone.annotations.DoNotCall;
import io.cucumber.java.en.Given;
import java.util.Map;
import java.util.Optional;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.steps.Phrases.Asked;
import org.activeflowlog.conformance.steps.Phrases.Wanted;
import org.activeflowlog.conformance.target.FlowLog;
import org.activeflowlog.conformance.target.Invented;
import org.activeflowlog.conformance.target.State;
import org.activeflowlog.conformance.target.Supply.Wish;
import org.activeflowlog.conformance.wire.Credentials;

/** What there is before the client does anything. */
public final class StateSteps {
  private final World world;

  /** Called by Cucumber for each scenario. */
  public StateSteps(World world) {
    this.world = world;
  }

  /** A flow log that belongs to this scenario alone. */
  @Given("{flowLog}")
  public void aFlowLog(Wanted wanted) {
    world.passing().startClock();
    Optional<String> otherThan =
        wanted.otherInstance() ? Optional.of(world.it().flowLogId()) : Optional.empty();
    Optional<String> region =
        wanted.otherRegion() ? Optional.of(Values.anotherRegion(world)) : Optional.empty();
    Wish wish = new Wish(wanted.status(), wanted.transitRouter(), otherThan, region);
    FlowLog given = world.session().supply().flowLog(wish, world.evidence(), world.ledger());
    if (wanted.otherInstance() && given.cenId().equals(world.it().cenId())) {
      throw new NotVerified("the handler provides no flow log of another CEN instance");
    }
    if (!region.stream().allMatch(given.regionId()::equals)) {
      throw new NotVerified("the handler provides no flow log of another region");
    }
    world.ownGiven(given, wish);
  }

  /** A state that only the operator of the target can make. */
  @Given("{state}")
  public void aState(Asked asked) {
    Map<String, String> values =
        world
            .session()
            .supply()
            .state(asked.state(), asked.params(), world.evidence(), world.ledger());
    if (!asked.params().isEmpty() && !values.containsKey("TransitRouterId")) {
      throw new NotVerified("the handler provides no CEN instance with a transit router");
    }
    world.know(values);
    if (values.containsKey("FlowLogId")) {
      world.own(
          new FlowLog(
              values.get("RegionId"),
              values.get("CenId"),
              values.get("FlowLogId"),
              values.getOrDefault("TransitRouterId", "")));
    }
    if (asked.state() == State.UNAUTHORIZED_KEY) {
      world.signWith(
          new OtherKey(Credentials.of(values.get("AccessKeyId"), values.get("AccessKeySecret"))));
    }
  }

  /** An id that was never handed out, in a region and a CEN instance that exist if any is known. */
  @Given("a flow log id that no flow log has")
  public void anInventedId() {
    FlowLog invented =
        world
            .session()
            .supply()
            .neighbour(world.evidence(), world.ledger())
            .map(
                real -> new FlowLog(real.regionId(), real.cenId(), Invented.like(real.flowLogId())))
            .orElseGet(this::wholly);
    world.invent(invented);
  }

  private FlowLog wholly() {
    return world
        .session()
        .supply()
        .region()
        .map(Invented::flowLog)
        .orElseGet(() -> Invented.flowLogOf(world.session().service(), world.evidence()));
  }

  /** One look at all that the scenario owns, to compare with later. */
  @Given("the client knows how everything stands")
  public void known() {
    world.flowLogs().forEach(world::lookBefore);
  }

  /** A call before the one under judgement. */
  @Given("the client has {deed} {subject}")
  public void done(Deed deed, Subject subject) {
    deed.perform(world, subject, Variation.none());
  }

  /** A varied call before the one under judgement. */
  @Given("the client has {deed} {subject} with {variation}")
  public void doneWith(Deed deed, Subject subject, Variation variation) {
    deed.perform(world, subject, variation);
  }

  /** Nothing is done for so long that what is kept for moments only is forgotten. */
  @Given("{stretch} has passed")
  public void whilePassed(Stretch stretch) {
    stretch.letPass(world);
  }

  /** A clause that cannot be verified from outside; never run by the harness itself. */
  @Given("nothing outside shows it: {}")
  @DoNotCall("Cucumber alone calls it")
  public void notVerifiable(String why) {
    throw new NotVerified(why);
  }
}
