package org.activeflowlog.conformance.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import java.util.Optional;
import org.activeflowlog.conformance.result.Deviation;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.wire.Answer;

/** What the client is answered. */
public final class AnswerSteps {
  private static final String SUCCESS =
      "a success: HTTP 200, Success \"true\", a RequestId and no Code";

  private final World world;

  /** Called by Cucumber for each scenario. */
  public AnswerSteps(World world) {
    this.world = world;
  }

  /** The call was carried out; the exact form of saying so is for other clauses. */
  @Then("the call succeeds")
  public void succeeds() {
    if (!world.answer().saysSuccess()) {
      Offered.demand(world, world.calls().last());
      throw new Deviation(SUCCESS, world.answer().inShort());
    }
  }

  /** The call was not carried out, by whatever code. */
  @Then("the call is refused")
  public void refused() {
    if (world.answer().saysSuccess()) {
      throw new NotVerified(
          "the call was not refused: "
              + world.answer().inShort()
              + "; the clause of its code tells more");
    }
    if (!world.answer().isRefusal()) {
      throw new Deviation("a refusal: HTTP 4xx with a code", world.answer().inShort());
    }
  }

  /** The one admissible refusal. */
  @Then("the call is refused with {int} {string}")
  public void refusedWith(int status, String code) {
    judgeAll(Refusals.only(status, code));
  }

  /** Any of several admissible refusals. */
  @Then("the call is refused with one of")
  public void refusedWithOneOf(DataTable admissible) {
    judgeAll(Refusals.of(admissible));
  }

  private void judgeAll(Refusals refusals) {
    world.calls().judged().forEach(sent -> refusals.judge(world, sent));
  }

  /** A success or any of several admissible refusals. */
  @Then("the call succeeds or is refused with one of")
  public void succeedsOrRefusedWithOneOf(DataTable admissible) {
    Refusals refusals = Refusals.of(admissible).or(SUCCESS);
    world.calls().judged().stream()
        .filter(sent -> !sent.answer().saysSuccess())
        .forEach(sent -> refusals.judge(world, sent));
  }

  /** Of simultaneous calls, one has to get through, whatever the others are told. */
  @Then("at least one call succeeds, and any other is refused with one of")
  public void oneSucceeds(DataTable admissible) {
    succeedsOrRefusedWithOneOf(admissible);
    if (world.calls().judged().stream().noneMatch(sent -> sent.answer().saysSuccess())) {
      throw new Deviation(
          "at least one success among " + world.calls().judged().size() + " simultaneous calls",
          "none; the last was answered " + world.answer().inShort());
    }
  }

  /** Which of several admissible codes it has to be for this clause to be verified. */
  @Then("the code seen here is {string}")
  public void codeSeen(String code) {
    String seen = world.answer().code().orElse("");
    if (!seen.equals(code)) {
      throw new NotVerified(
          "refused with " + seen + ", which is admissible, so " + code + " did not show");
    }
  }

  /** The text that comes with a code. */
  @Then("the message that comes with {string} is {string}")
  public void message(String code, String message) {
    Answer answer = world.answer();
    if (!answer.code().equals(Optional.of(code))) {
      throw new NotVerified(
          "%s did not come: %s; the clause of the code tells more"
              .formatted(code, answer.inShort()));
    }
    if (!answer.text("Message").equals(Optional.of(message))) {
      throw new Deviation(
          "Message \"" + message + "\"",
          answer.member("Message").map(node -> "Message " + node).orElse("no Message"));
    }
  }

  /** A property of the answer. */
  @Then("the/every answer {trait}")
  public void has(Trait trait) {
    if (trait.ofSuccess()) {
      demandNoRefusal();
    }
    trait
        .objection()
        .apply(world)
        .ifPresent(
            actual -> {
              throw new Deviation(trait.expected(), actual);
            });
  }

  /** Keeps what the target did where the page leaves room. */
  @Then("{string} is noted")
  public void noted(String question) {
    world.evidence().observe(question, "answers " + world.answer().inShort());
  }

  /** How a success is shaped does not show in a refusal. */
  private void demandNoRefusal() {
    if (world.answer().status() >= 400) {
      throw new NotVerified(
          "%s was answered %s; %s tells more"
              .formatted(
                  world.calls().last().operation().action(),
                  world.answer().inShort(),
                  world.calls().last().operation() == Operation.ENABLE
                      ? "operation.enables"
                      : "the clause that it succeeds"));
    }
  }
}
