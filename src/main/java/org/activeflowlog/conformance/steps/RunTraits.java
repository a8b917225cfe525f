package org.activeflowlog.conformance.steps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.activeflowlog.conformance.target.Heard;
import org.activeflowlog.conformance.wire.Answer;

/** The properties that all answers of a run have, those to other scenarios' calls too. */
final class RunTraits {
  private static final Set<String> STATUSES =
      Set.of("Active", "Inactive", "Modifying", "Creating", "Deleting").stream()
          .map(status -> "Status \"" + status + "\"")
          .collect(Collectors.toSet());

  private static final List<Trait> ALL =
      List.of(
          each(
              "calls itself JSON, if it is a success",
              "the content type application/json in every success",
              Answer::saysSuccess,
              Traits::notJson),
          each(
              "is a success or a refusal",
              "every answer a success, or a refusal: HTTP 4xx with a code",
              answer -> !answer.saysSuccess() && !answer.isRefusal(),
              answer -> Optional.of(answer.inShort())),
          each(
              "has the shape of the sample, if it is a success",
              "every success as schemas/active-flow-log.success.schema.json has it",
              Answer::saysSuccess,
              answer -> ShapeTraits.violations("active-flow-log.success", answer.body())),
          each(
              "has RequestId, Code and Message, if it is a refusal",
              "every refusal as schemas/error.schema.json has it",
              Answer::isRefusal,
              answer -> ShapeTraits.violations("error", answer.body())),
          each(
              "has the message of its code, if it is a refusal",
              "every refusal as schemas/refusal-messages.schema.json has it",
              Answer::isRefusal,
              answer -> ShapeTraits.violations("refusal-messages", answer.body())),
          new Trait(
              named("has a RequestId of its own"),
              "a new RequestId for each call, unless it has the ClientToken of an earlier one",
              false,
              RunTraits::sameId),
          new Trait(
              named("that lists a flow log shows a documented status"),
              "no other status than Active, Inactive, Modifying, Creating and Deleting",
              false,
              RunTraits::otherStatus));

  private RunTraits() {}

  static Optional<Trait> of(String phrase) {
    return ALL.stream().filter(trait -> trait.phrase().equals(phrase)).findFirst();
  }

  private static String named(String property) {
    return "of the run " + property;
  }

  private static Trait each(
      String property,
      String expected,
      Predicate<Answer> concerned,
      Function<Answer, Optional<String>> objection) {
    return new Trait(
        named(property), expected, false, world -> objection(world, concerned, objection));
  }

  private static Optional<String> objection(
      World world, Predicate<Answer> concerned, Function<Answer, Optional<String>> objection) {
    List<Heard> all = world.session().service().heard();
    List<Heard> wrong =
        all.stream()
            .filter(heard -> concerned.test(heard.answer()))
            .filter(heard -> objection.apply(heard.answer()).isPresent())
            .toList();
    return wrong.stream()
        .findFirst()
        .map(
            first ->
                "%s, in %d of %d answers, such as this one%s"
                    .formatted(
                        objection.apply(first.answer()).orElseThrow(),
                        wrong.size(),
                        all.size(),
                        shown(world, first)));
  }

  private static Optional<String> sameId(World world) {
    Map<String, String> tokens = new HashMap<>();
    for (Heard heard : world.session().service().heard()) {
      Optional<String> id = heard.answer().text("RequestId");
      String token = heard.call().value("ClientToken").orElse("");
      String before = id.map(it -> tokens.putIfAbsent(it, token)).orElse(null);
      boolean known = !token.isEmpty() && (token.equals(before) || id.equals(Optional.of(token)));
      if (before != null && !known) {
        return Optional.of(
            "RequestId \"%s\" a second time in this answer%s"
                .formatted(id.get(), shown(world, heard)));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> otherStatus(World world) {
    return world.session().observer().statuses().entrySet().stream()
        .filter(seen -> !STATUSES.contains(seen.getKey()))
        .min(Map.Entry.comparingByKey())
        .map(seen -> "%s, seen for %s".formatted(seen.getKey(), seen.getValue()));
  }

  /** Puts the exchange at the end of the scenario's own, and tells whose it was. */
  private static String shown(World world, Heard heard) {
    world.evidence().record(heard.exchange());
    return heard.clause().isEmpty() ? "" : " for " + heard.clause();
  }
}
