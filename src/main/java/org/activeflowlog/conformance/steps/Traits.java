package org.activeflowlog.conformance.steps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.wire.Answer;

/** The properties of answers that the features name. */
final class Traits {
  private static final List<Trait> ALL =
      List.of(
          ofSuccess(
              "calls itself JSON",
              "the content type application/json",
              world -> notJson(world.answer())),
          ofSuccess("is an object", "a JSON object", Traits::noObject),
          ofSuccess("has the status 200", "HTTP 200", Traits::not200),
          ofSuccess(
              "has a Success that is a string",
              "Success as a JSON string",
              world -> notAString(world.answer(), "Success")),
          ofSuccess("has a Success that reads true", "Success that reads true", Traits::notTrue),
          ofAny(
              "has no Success that reads true",
              "no Success, or one that reads false",
              Traits::trueAllTheSame),
          ofSuccess(
              "has a RequestId that is a string",
              "RequestId as a JSON string that is not empty",
              world -> notAString(world.answer(), "RequestId")),
          ofAny("has a RequestId of its own", "a new RequestId for each call", Traits::sameId),
          ofSuccess(
              "came before the work was done",
              "an answer while the enabling goes on in the background",
              Blocking::seen),
          ofAny(
              "came when nothing barred it",
              "a refusal while the flow log is Modifying",
              Untimely::seen),
          ofAny(
              "has let the enabling go on",
              "an enabling that takes about as long as any other, whatever is refused meanwhile",
              Undisturbed::seen),
          ofAny(
              "lists the region of the flow log",
              "a list of regions that has the flow log's",
              Traits::regionNotListed),
          XmlTraits.typed(),
          XmlTraits.identified(),
          XmlTraits.rooted("ActiveFlowLogResponse"),
          XmlTraits.rooted("Error"));

  private Traits() {}

  private static Trait ofSuccess(
      String phrase, String expected, Function<World, Optional<String>> objection) {
    return new Trait(phrase, expected, true, objection);
  }

  private static Trait ofAny(
      String phrase, String expected, Function<World, Optional<String>> objection) {
    return new Trait(phrase, expected, false, objection);
  }

  static Trait of(String phrase) {
    return ALL.stream()
        .filter(trait -> trait.phrase().equals(phrase))
        .findFirst()
        .or(() -> RunTraits.of(phrase))
        .or(() -> ShapeTraits.of(phrase))
        .or(() -> ListTraits.of(phrase))
        .orElseThrow(() -> new IllegalArgumentException("no such trait: " + phrase));
  }

  /** The regions that an answer of DescribeChildInstanceRegions lists. */
  static Iterable<JsonNode> regions(Answer answer) {
    return answer
        .member("Regions")
        .map(node -> node.path("Region"))
        .orElse(MissingNode.getInstance());
  }

  static Optional<String> notJson(Answer answer) {
    String type = answer.contentType() == null ? "" : answer.contentType();
    String media = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return media.equals("application/json")
        ? Optional.empty()
        : Optional.of(type.isEmpty() ? "no content type" : "the content type " + type);
  }

  private static Optional<String> noObject(World world) {
    return world.answer().json().isPresent()
        ? Optional.empty()
        : Optional.of(world.answer().inShort());
  }

  private static Optional<String> not200(World world) {
    int status = world.answer().status();
    return status == 200 ? Optional.empty() : Optional.of("HTTP " + status);
  }

  private static Optional<String> notAString(Answer answer, String member) {
    boolean isOne =
        answer
            .member(member)
            .filter(node -> node.isTextual() && !node.asText().isBlank())
            .isPresent();
    return isOne ? Optional.empty() : Optional.of(shown(answer, member));
  }

  private static Optional<String> notTrue(World world) {
    return world.answer().text("Success").filter("true"::equals).isPresent()
        ? Optional.empty()
        : Optional.of(shown(world.answer(), "Success"));
  }

  private static Optional<String> trueAllTheSame(World world) {
    return world
        .answer()
        .text("Success")
        .filter("true"::equalsIgnoreCase)
        .map(word -> shown(world.answer(), "Success"));
  }

  private static Optional<String> sameId(World world) {
    Set<String> seen = new HashSet<>();
    for (Calls.Sent sent : world.calls().all()) {
      Optional<String> id = sent.answer().text("RequestId");
      if (id.isPresent() && !seen.add(id.get())) {
        return Optional.of("RequestId \"" + id.get() + "\" in two answers");
      }
    }
    if (seen.isEmpty()) {
      throw new NotVerified("no answer had a RequestId; the last was " + world.answer().inShort());
    }
    return Optional.empty();
  }

  private static Optional<String> regionNotListed(World world) {
    Answer answer = world.answer();
    String region = world.it().regionId();
    if (!answer.saysSuccess() || !regions(answer).iterator().hasNext()) {
      throw new NotVerified("DescribeChildInstanceRegions answered " + answer.inShort());
    }
    for (JsonNode listed : regions(answer)) {
      if (listed.path("RegionId").asText().equals(region)) {
        return Optional.empty();
      }
    }
    return Optional.of("a list of regions without " + region);
  }

  static String shown(Answer answer, String member) {
    return answer
        .member(member)
        .map(node -> member + " " + node)
        .orElse("no " + member + " (" + answer.inShort() + ")");
  }
}
