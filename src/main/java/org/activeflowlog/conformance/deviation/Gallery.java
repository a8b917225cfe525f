package org.activeflowlog.conformance.deviation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All deviations and variants there are, by name. */
public final class Gallery {
  private static final List<Class<?>> THEMES =
      List.of(
          Lifecycle.class,
          Elsewhere.class,
          Barriers.class,
          Queued.class,
          OldRows.class,
          Forms.class,
          Restarts.class,
          ForeignTokens.class,
          Afterwards.class,
          Padlocks.class,
          HeldOnes.class,
          Keepsakes.class,
          ReplaysOnce.class,
          OneReasonOnly.class,
          TheNextTime.class,
          Throughout.class,
          Deletions.class,
          ListsUnderWay.class,
          Renames.class,
          SecondTime.class,
          Together.class,
          Neighbours.class,
          StandingOpen.class,
          LateEffects.class,
          LostUpdates.class,
          Owners.class,
          Given.class,
          SharedTokens.class,
          Crossing.class,
          StayingActive.class,
          OncePerCheck.class,
          IdsTakenKindly.class,
          TokensForgotten.class,
          TokensFirst.class,
          Locks.class,
          Repetition.class,
          Settings.class,
          Bystanders.class,
          Queries.class,
          WhileModifying.class,
          Refusals.class,
          RequiredParameters.class,
          Identity.class,
          Tokens.class,
          Replays.class,
          TokensOfRefusals.class,
          TokenForms.class,
          TokenLetters.class,
          TokenMemory.class,
          TokensLost.class,
          TokenedRefusals.class,
          Doubles.class,
          Routers.class,
          Contention.class,
          Opposites.class,
          UnderWay.class,
          Creation.class,
          OddParameters.class,
          RequestIds.class,
          Crude.class,
          SiblingQueries.class,
          QueryDemands.class,
          SiblingChanges.class,
          SiblingLives.class,
          LegalSiblings.class,
          Doors.class,
          Refusing.class,
          InXml.class,
          LegalTimes.class,
          LegalChecks.class,
          LegalTokens.class,
          LegalReplays.class,
          LegalParameters.class,
          LegalHabits.class,
          LegalDoors.class);

  private Gallery() {}

  /** Every member, ordered by name. */
  public static List<Member> members() {
    return Stream.of(
            DataFolder.ofClassPath().members(),
            ErrorCodes.members(),
            Readings.members(),
            Failures.members(),
            TokenReadings.members(),
            OnTheWay.members(),
            Situations.members(),
            Occasions.members(),
            THEMES.stream().flatMap(theme -> Theme.members(theme).stream()).toList())
        .flatMap(Collection::stream)
        .sorted(Comparator.comparing(Member::name))
        .toList();
  }

  /** The member of that name. */
  public static Optional<Member> find(String name) {
    return members().stream().filter(member -> member.name().equals(name)).findFirst();
  }
}
