package org.activeflowlog.conformance.steps;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.target.Invented;
import org.activeflowlog.conformance.wire.Answer;

/** The values that a parameter can be given, in the words of the features. */
enum Value {
  MISSING("missing", world -> Optional.empty()),
  EMPTY("empty", world -> Optional.of("")),
  OF_NO_REGION("of-no-region", world -> Optional.of("xx-nowhere-7")),
  OF_ANOTHER_REGION("of-another-region", world -> Optional.of(anotherRegion(world))),
  OF_NO_FLOW_LOG("of-no-flow-log", world -> Optional.of(Invented.like(world.it().flowLogId()))),
  OF_NO_INSTANCE("of-no-instance", world -> Optional.of(Invented.like(world.it().cenId()))),
  OF_THE_OTHER("of-the-other", world -> Optional.of(world.other().cenId()));

  private final String phrase;
  private final Function<World, Optional<String>> maker;

  Value(String phrase, Function<World, Optional<String>> maker) {
    this.phrase = phrase;
    this.maker = maker;
  }

  /** The value for a scenario; empty if the parameter is left out. */
  Optional<String> in(World world) {
    return maker.apply(world);
  }

  static Value of(String phrase) {
    return Arrays.stream(values())
        .filter(value -> value.phrase.equals(phrase))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such value: " + phrase));
  }

  private static String anotherRegion(World world) {
    Answer answer = world.session().service().call(Operation.REGIONS.call(world), world.evidence());
    for (JsonNode region : Traits.regions(answer)) {
      String id = region.path("RegionId").asText();
      if (!id.isEmpty() && !id.equals(world.it().regionId())) {
        return id;
      }
    }
    throw new NotVerified(
        "no second region is known: DescribeChildInstanceRegions answered " + answer.inShort());
  }
}
