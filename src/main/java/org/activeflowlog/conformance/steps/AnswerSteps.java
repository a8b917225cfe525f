package org.activeflowlog.conformance.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.activeflowlog.conformance.result.Deviation;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.schema.Schemas;
import org.activeflowlog.conformance.wire.Answer;

/** What the client is answered. */
public final class AnswerSteps {
  private static final String SUCCESS = "a success: HTTP 200, Success \"true\" and a RequestId";

  private final World world;

  /** Called by Cucumber for each scenario. */
  public AnswerSteps(World world) {
    this.world = world;
  }

  /** The call was carried out; the exact form of saying so is for other clauses. */
  @Then("the call succeeds")
  public void succeeds() {
    if (!world.answer().saysSuccess()) {
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
    Refusals.only(status, code).judge(world);
  }

  /** Any of several admissible refusals. */
  @Then("the call is refused with one of")
  public void refusedWithOneOf(DataTable admissible) {
    Refusals.of(admissible).judge(world);
  }

  /** A success or any of several admissible refusals. */
  @Then("the call succeeds or is refused with one of")
  public void succeedsOrRefusedWithOneOf(DataTable admissible) {
    if (!world.answer().saysSuccess()) {
      Refusals.of(admissible).or(SUCCESS).judge(world);
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
  @Then("the answer {trait}")
  public void has(Trait trait) {
    trait
        .objection()
        .apply(world)
        .ifPresent(
            actual -> {
              throw new Deviation(trait.expected(), actual);
            });
  }

  /** The whole shape of the answer. */
  @Then("the answer fits the schema {string}")
  public void fits(String schema) {
    List<String> violations = Schemas.named(schema).violations(world.answer().body());
    if (!violations.isEmpty()) {
      throw new Deviation(
          "an answer that fits schemas/" + schema + ".schema.json", String.join("; ", violations));
    }
  }

  /** Each call is a request of its own. */
  @Then("no RequestId came twice")
  public void requestIdsDiffer() {
    Set<String> seen = new HashSet<>();
    for (World.Sent sent : world.sent()) {
      Optional<String> id = sent.answer().text("RequestId");
      if (id.isPresent() && !seen.add(id.get())) {
        throw new Deviation(
            "a new RequestId for each call", "RequestId \"" + id.get() + "\" twice");
      }
    }
  }

  /** Keeps what the target did where the page leaves room. */
  @Then("{string} is noted")
  public void noted(String question) {
    world.evidence().observe(question, "answers " + world.answer().inShort());
  }
}
