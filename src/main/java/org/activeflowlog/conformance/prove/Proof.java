package org.activeflowlog.conformance.prove;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.activeflowlog.conformance.contract.Clause;
import org.activeflowlog.conformance.contract.Register;

/**
 * What the gallery shows of the suite: the content of {@code prove.json}.
 *
 * @param clauses which deviations each verifiable clause catches
 * @param whole whether every member of the gallery was there
 */
public record Proof(
    List<MemberResult> members, List<ClauseCatches> clauses, @JsonIgnore boolean whole) {
  /** How many clauses a usual deviation may trip besides those that it names. */
  private static final int MOST_COLLATERAL = 3;

  /**
   * A clause and what it catches.
   *
   * @param catches the deviations that name it and make it fail
   */
  public record ClauseCatches(String id, List<String> catches) {}

  /** Puts the results of members together. */
  public static Proof of(List<MemberResult> members, boolean whole) {
    return new Proof(
        members,
        Register.load().all().stream()
            .filter(clause -> !clause.informative())
            .map(Clause::id)
            .map(id -> new ClauseCatches(id, catches(id, members)))
            .toList(),
        whole);
  }

  private static List<String> catches(String id, List<MemberResult> members) {
    return members.stream()
        .filter(MemberResult::isDeviation)
        .filter(member -> member.caughtBy().contains(id))
        .map(MemberResult::name)
        .toList();
  }

  /** The proof in numbers. */
  public Figures figures() {
    return Figures.of(this);
  }

  /** On how many clauses all members were tried together. */
  @JsonIgnore
  public Cells cells() {
    return members.stream().map(MemberResult::cells).reduce(Cells.NONE, Cells::plus);
  }

  /** The numbers in one line. */
  @JsonIgnore
  public String summary() {
    Figures figures = figures();
    return "%d of %d deviations caught, %d of %d variants accused, %s, median collateral %d"
        .formatted(
            figures.caught(),
            figures.deviations(),
            figures.accused(),
            figures.variants(),
            figures.catching() + " of " + figures.clauses() + " clauses catch something",
            figures.medianCollateral());
  }

  /** What is not as it should be, a line each; none if the suite stands proven. */
  @JsonIgnore
  public List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    members.stream()
        .filter(member -> !member.isRight())
        .map(MemberResult::complaint)
        .forEach(complaints::add);
    if (whole) {
      ofTheWhole().forEach(complaints::add);
    }
    return complaints;
  }

  /** Only the whole gallery can show these. */
  private Stream<String> ofTheWhole() {
    Stream<String> idle =
        clauses.stream()
            .filter(clause -> clause.catches().isEmpty())
            .map(clause -> "idle: " + clause.id() + " catches no deviation");
    int median = figures().medianCollateral();
    return median <= MOST_COLLATERAL
        ? idle
        : Stream.concat(
            idle,
            Stream.of(
                "blurred: the median deviation trips %d clauses that it does not name"
                    .formatted(median)));
  }
}
