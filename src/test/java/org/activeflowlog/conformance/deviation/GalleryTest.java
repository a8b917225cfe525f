package org.activeflowlog.conformance.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.activeflowlog.conformance.contract.Clause;
import org.activeflowlog.conformance.result.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The suite catches every deviation by a clause that it names, and accuses no variant. */
final class GalleryTest {
  /** Members that the suite does not judge rightly yet; an entry that it does is an error. */
  private static final Set<String> AWAITING = Set.of("active-for-half-a-second");

  /** Which clauses they break depends on what else is under way; one of those is enough. */
  private static final Set<String> SCATTERING =
      Set.of("enabling-enables-all", "only-one-is-active");

  private static final List<Member> MEMBERS = Gallery.members();

  static Stream<Member> deviations() {
    return MEMBERS.stream().filter(member -> member.kind() == Kind.DEVIATION);
  }

  static Stream<Member> variants() {
    return MEMBERS.stream().filter(member -> member.kind() == Kind.VARIANT);
  }

  @ParameterizedTest
  @MethodSource("deviations")
  void catches(Member deviation) {
    boolean caught = Runs.firstNamedFailure(deviation).isPresent();

    assertThat(caught)
        .as("%s Failed were %s", deviation.sentence(), Runs.failed(deviation))
        .isEqualTo(!AWAITING.contains(deviation.name()));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void accusesNo(Member variant) {
    List<String> accused =
        Runs.of(variant).clauses().stream()
            .filter(c -> c.verdict() == Verdict.FAILED || c.verdict() == Verdict.ERROR)
            .map(Texts::of)
            .toList();

    assertThat(accused.isEmpty())
        .as("%s %s", variant.sentence(), accused)
        .isEqualTo(!AWAITING.contains(variant.name()));
  }

  @ParameterizedTest
  @MethodSource("deviations")
  void namesOnlyClausesThatFail(Member deviation) {
    assumeThat(AWAITING).doesNotContain(deviation.name());
    assumeThat(SCATTERING).doesNotContain(deviation.name());

    assertThat(Runs.failed(deviation)).containsAll(deviation.names());
  }

  @Test
  void everyVerifiableClauseCatchesSomething() {
    Set<String> catching = new HashSet<>();
    deviations()
        .forEach(
            each ->
                each.names().stream().filter(Runs.failed(each)::contains).forEach(catching::add));

    assertThat(catching).containsAll(verifiable());
  }

  private static Set<String> verifiable() {
    return Runs.clauses().values().stream()
        .filter(clause -> !clause.informative())
        .map(Clause::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void collateralIsSmall() {
    assumeThat(Runs.WHOLE).isTrue();
    List<Integer> sizes =
        deviations()
            .filter(each -> !each.crude())
            .map(each -> Runs.collateral(each).size())
            .sorted()
            .toList();
    int median = sizes.get(sizes.size() / 2);
    System.out.println("collateral: median " + median + " of " + sizes);

    assertThat(median).isLessThanOrEqualTo(3);
  }

  @AfterAll
  static void writeTexts() throws IOException {
    Path file = Path.of("target", "gallery-texts.txt");
    Files.writeString(
        file,
        MEMBERS.stream()
            .filter(Runs::isKnown)
            .map(Texts::of)
            .collect(Collectors.joining("\n", "", "\n")));
  }
}
