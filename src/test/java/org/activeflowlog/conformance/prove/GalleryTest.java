package org.activeflowlog.conformance.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.activeflowlog.conformance.deviation.Gallery;
import org.activeflowlog.conformance.deviation.Kind;
import org.activeflowlog.conformance.deviation.Member;
import org.activeflowlog.conformance.result.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The suite catches every deviation by a clause that it names, and accuses no variant. */
final class GalleryTest {
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
    MemberResult result = Judgement.of(deviation, Runs.of(deviation));

    assertThat(result.caught()).as("%s %s", deviation.sentence(), result.text()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("variants")
  void accusesNo(Member variant) {
    List<String> accused =
        Runs.of(variant).stream()
            .filter(c -> c.verdict() == Verdict.FAILED || c.verdict() == Verdict.ERROR)
            .map(Judgement::words)
            .toList();

    assertThat(accused).as(variant.sentence()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("deviations")
  void namesOnlyClausesThatFail(Member deviation) {
    assumeThat(Runs.SCATTERING).doesNotContain(deviation.name());

    assertThat(Runs.failed(deviation)).containsAll(Runs.triedOn(deviation));
  }

  @Test
  void everyVerifiableClauseCatchesSomething() {
    Set<String> catching = new HashSet<>();
    deviations()
        .forEach(
            each ->
                each.names().stream().filter(Runs.failed(each)::contains).forEach(catching::add));

    assertThat(catching).containsAll(Runs.verifiable());
  }
}
