package org.activeflowlog.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.activeflowlog.conformance.deviation.Gallery;
import org.activeflowlog.conformance.deviation.Kind;
import org.activeflowlog.conformance.deviation.Member;
import org.activeflowlog.conformance.prove.Cells;
import org.activeflowlog.conformance.prove.MemberResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code prove} prints, writes and ends with; what it runs is told beforehand. */
final class ProveTest {
  private static final String DEVIATION = "tokens-are-ignored";
  private static final String VARIANT =
      Gallery.members().stream()
          .filter(member -> member.kind() == Kind.VARIANT)
          .map(Member::name)
          .findFirst()
          .orElseThrow();
  private static final String BOTH = DEVIATION + "," + VARIANT;

  @TempDir Path folder;

  /** Judges the named members wrongly and all others rightly. */
  private static Proving wrongAbout(String... names) {
    return (members, replay, progress, pause) ->
        members.stream()
            .map(member -> judged(member, Set.of(names).contains(member.name())))
            .peek(progress)
            .toList();
  }

  private static MemberResult judged(Member member, boolean wrongly) {
    boolean isDeviation = member.kind() == Kind.DEVIATION;
    boolean caught = isDeviation != wrongly;
    List<String> named = isDeviation ? member.names() : List.of("operation.enables");
    return new MemberResult(
        member.name(),
        isDeviation ? MemberResult.DEVIATION : MemberResult.VARIANT,
        member.sentence(),
        member.names(),
        caught,
        caught ? named : List.of(),
        isDeviation ? List.of("operation.query", "a.b", "c.d", "e.f") : List.of(),
        "the text of\n" + member.name(),
        false,
        List.of(),
        new Cells(3, 2, 4));
  }

  private Ran ran(Proving proving, Map<String, String> environment, String... options) {
    String[] arguments =
        Stream.concat(Stream.of("prove"), Stream.of(options)).toArray(String[]::new);
    return Ran.with(new ProveCommand(proving), folder, environment, arguments);
  }

  private Ran both(Proving proving, String... options) {
    return ran(proving, Map.of("CONFORMANCE_ONLY", BOTH), options);
  }

  @Test
  void aPartThatIsJudgedRightlyEndsWith0() {
    Ran ran = both(wrongAbout());
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains("  " + DEVIATION + ": operation.query, a.b, c.d and 1 more\n")
        .contains("deviations caught                      1 of 1\n")
        .contains("legal variants accused                 0 of 1\n")
        .contains("clauses run on members over HTTP       6\n")
        .contains("clauses run by direct calls            4\n")
        .contains("known from a replay of their calls     8\n")
        .doesNotContain("Missed", "Accused", "catch nothing", "\u001b")
        .endsWith(
            "as it should be, for this part of the gallery  → conformance-report/prove.html\n");
  }

  @Test
  void whatIsJudgedWronglyIsSaidAtOnceAndAgain() {
    Ran ran = both(wrongAbout(DEVIATION, VARIANT), "--report=else/where/");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err())
        .startsWith("2 members of the gallery to judge\n")
        .contains("missed: " + DEVIATION + ", the text of " + DEVIATION + "\n")
        .contains("accused: " + VARIANT + ", the text of " + VARIANT + "\n");
    assertThat(ran.out())
        .startsWith("Missed: deviations that no clause they name caught\n  " + DEVIATION + "\n")
        .contains("Accused: legal variants that a clause failed\n  " + VARIANT + "\n")
        .contains("      the text of " + VARIANT + "\n")
        .endsWith("not proven: 2 complaints  → else/where/prove.html\n");
  }

  @Test
  void theWholeGalleryIsAskedForIdleClauses() {
    assertThat(ran(wrongAbout(), Map.of()).out()).doesNotContain("Idle");
    String[] all =
        Gallery.members().stream()
            .filter(member -> member.names().contains("operation.query"))
            .map(Member::name)
            .toArray(String[]::new);
    Ran ran = ran(wrongAbout(all), Map.of());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out())
        .contains("Idle: clauses that catch no deviation\n", "  operation.query\n")
        .containsPattern("clauses that catch nothing +[1-9]");
  }

  @Test
  void theFilesAreThereAndTheResultsOfARunStay() throws IOException {
    Ran.with(new Recorded(0), folder, Map.of(), Terminal.NONE, "verify", "--quiet");
    Ran ran = both(wrongAbout(), "--json");
    Path report = folder.resolve("conformance-report");
    assertThat(ran.out()).isEqualTo(Files.readString(report.resolve("prove.json")));
    assertThat(report.resolve("prove.html")).content().contains(DEVIATION);
    assertThat(report.resolve("conformance.json")).exists();
    Ran.with(new Recorded(0), folder, Map.of(), Terminal.NONE, "verify", "--quiet");
    assertThat(report.resolve("prove.json")).exists();
    assertThat(both(wrongAbout()).status()).isZero();
  }

  @Test
  void aForeignFileIsNotReplaced() throws IOException {
    Files.createDirectories(folder.resolve("conformance-report"));
    Files.writeString(folder.resolve("conformance-report/prove.json"), "mine");
    assertThat(both(wrongAbout()).isRefused().err()).contains("prove.json was not written by");
    assertThat(folder.resolve("conformance-report/prove.json")).hasContent("mine");
  }

  @Test
  void anInterruptionLeavesWhatIsKnownAndProvesNothing() {
    Proving cut =
        (members, replay, progress, pause) ->
            List.of(judged(Gallery.find(DEVIATION).orElseThrow(), false));
    Ran ran = both(cut);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("interrupted: 1 of 2 judged; what is known is in conf");
    assertThat(ran.out()).contains("deviations caught                      1 of 1\n");
    assertThat(folder.resolve("conformance-report/prove.json")).exists();
  }

  @Test
  void anInterruptionBeforeAnythingIsKnownLeavesNothing() {
    Ran ran = both((members, replay, progress, pause) -> List.of());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("interrupted: 0 of 2 judged; nothing is known");
    assertThat(folder.resolve("conformance-report/prove.json")).doesNotExist();
  }

  @Test
  void theListNamesMembersAndRunsNothing() {
    Proving never =
        (members, replay, progress, pause) -> {
          throw new AssertionError("it ran");
        };
    Ran ran = ran(never, Map.of(), "--list", "--only", "tokens-are-ig*", "--only", VARIANT);
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith("Deviations, which the suite has to catch\n  " + DEVIATION + "\n")
        .contains("\n      breaks request-parameters.", "\n  " + VARIANT + "\n")
        .endsWith("1 deviation and 1 legal variant\n");
    assertThat(folder.resolve("conformance-report")).doesNotExist();
  }

  @Test
  void theListAsJsonHasEveryMember() throws IOException {
    Ran ran = ran(wrongAbout(), Map.of("CONFORMANCE_LIST", "true"), "--json");
    JsonNode members = new ObjectMapper().readTree(ran.out());
    assertThat(members).hasSize(Gallery.members().size());
    assertThat(members.get(0).fieldNames())
        .toIterable()
        .containsExactly("name", "kind", "sentence", "names");
  }

  @Test
  void aReplayCanBeDoneWithout() {
    List<Boolean> replays = new ArrayList<>();
    Proving noting =
        (members, replay, progress, pause) -> {
          replays.add(replay);
          return List.of();
        };
    both(noting);
    both(noting, "--no-replay");
    assertThat(replays).containsExactly(true, false);
  }

  @Test
  void theRealSuiteIsRun() {
    Ran ran = Ran.main(folder, Map.of(), "prove", "--only", "success-is-a-boolean");
    assertThat(ran.status()).as(ran.out() + ran.err()).isZero();
    assertThat(ran.out()).contains("deviations caught                      1 of 1\n");
  }
}
