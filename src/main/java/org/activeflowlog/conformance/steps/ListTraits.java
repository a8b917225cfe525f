package org.activeflowlog.conformance.steps;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The properties of answers that list flow logs. */
final class ListTraits {
  /** What a refusal shows as well as an empty list does. */
  private static final Set<String> ABSENCES = Set.of("does not list it", "lists nothing");

  private record Entry(
      Pattern phrase, String expected, BiFunction<World, MatchResult, Optional<String>> objection) {

    static Entry of(
        String phrase,
        String expected,
        BiFunction<World, MatchResult, Optional<String>> objection) {
      return new Entry(Pattern.compile(phrase), expected, objection);
    }

    Optional<Trait> of(String words) {
      Matcher matcher = phrase.matcher(words);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      MatchResult match = matcher.toMatchResult();
      String filled = match.groupCount() == 0 ? expected : matcher.replaceFirst(expected);
      boolean absence = ABSENCES.contains(words);
      return Optional.of(
          new Trait(
              words,
              filled,
              !absence,
              world ->
                  absence && world.answer().isRefusal()
                      ? Optional.empty()
                      : objection.apply(world, match)));
    }
  }

  private static final List<Entry> ALL =
      List.of(
          Entry.of(
              "lists it",
              "a list that has the flow log",
              (world, match) -> unless(Pages.all(world).list(world.it()), "a list without it")),
          Entry.of(
              "lists it once",
              "a list that has the flow log once",
              (world, match) -> notOnce(world, Pages.first(world))),
          Entry.of(
              "lists it as (Active|Inactive)",
              "a list that has the flow log with the Status $1",
              (world, match) -> notAs(match.group(1), Pages.all(world).statuses(world.it()))),
          Entry.of(
              "does not list it",
              "a list that does not have the flow log",
              (world, match) -> unless(!Pages.all(world).list(world.it()), "a list that has it")),
          Entry.of(
              "lists it and not the other",
              "a list that has the flow log and not the other one",
              (world, match) -> notOnlyIt(world, Pages.all(world))),
          Entry.of(
              "lists both, each once, over its pages",
              "both flow logs, each once, on one page after the other",
              (world, match) -> notBothOnce(world, Pages.all(world))),
          Entry.of("lists nothing", "an empty list", (world, match) -> more(Pages.first(world), 0)),
          Entry.of(
              "lists no more than (\\d+)",
              "a list of at most $1",
              (world, match) -> more(Pages.first(world), Integer.parseInt(match.group(1)))),
          Entry.of(
              "has the (PageNumber|PageSize|TotalCount) (\\d+)",
              "$1 that reads $2",
              (world, match) -> otherwise(world, match.group(1), match.group(2))));

  private ListTraits() {}

  static Optional<Trait> of(String phrase) {
    return ALL.stream().flatMap(entry -> entry.of(phrase).stream()).findFirst();
  }

  private static Optional<String> unless(boolean holds, String actual) {
    return holds ? Optional.empty() : Optional.of(actual);
  }

  private static Optional<String> notOnce(World world, Pages pages) {
    world.look(world.it()); // What cannot be queried at all is another clause's.
    List<String> statuses = pages.statuses(world.it());
    return unless(
        statuses.size() < 2,
        "a list that has it %d times, with the Status %s"
            .formatted(statuses.size(), String.join(" and ", statuses)));
  }

  private static Optional<String> notAs(String status, List<String> seen) {
    if (seen.isEmpty()) {
      return Optional.of("a list without it");
    }
    return unless(
        seen.stream().allMatch(status::equals),
        "a list that has it with the Status " + String.join(" and ", seen));
  }

  private static Optional<String> notOnlyIt(World world, Pages pages) {
    if (!pages.list(world.it())) {
      return Optional.of("a list without it");
    }
    return unless(!pages.list(world.other()), "a list that has the other one too");
  }

  private static Optional<String> notBothOnce(World world, Pages pages) {
    if (!pages.repeated().isEmpty()) {
      return Optional.of("twice " + String.join(", ", pages.repeated()));
    }
    if (!pages.list(world.it())) {
      return Optional.of("no page with " + world.it().flowLogId());
    }
    return unless(pages.list(world.other()), "no page with " + world.other().flowLogId());
  }

  private static Optional<String> more(Pages pages, int most) {
    return unless(pages.items().size() <= most, "a list of " + pages.items().size());
  }

  private static Optional<String> otherwise(World world, String member, String value) {
    return unless(
        world.answer().text(member).filter(value::equals).isPresent(),
        Traits.shown(world.answer(), member));
  }
}
