package org.activeflowlog.conformance.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.activeflowlog.conformance.contract.Clause;
import org.junit.jupiter.api.Test;

/** The gallery as a list: what is in it, without running anything. */
final class MembersTest {
  private static final List<Member> MEMBERS = Gallery.members();

  @Test
  void namesAreUniqueAndOfSeveralWords() {
    assertThat(MEMBERS)
        .extracting(Member::name)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)+"));
  }

  @Test
  void sentencesAreUniqueAndEnd() {
    assertThat(MEMBERS)
        .extracting(Member::sentence)
        .doesNotHaveDuplicates()
        .allMatch(sentence -> sentence.endsWith("."));
  }

  @Test
  void membersAreFoundByName() {
    assertThat(Gallery.find("tokens-are-ignored")).isPresent();
    assertThat(Gallery.find("no-such-member")).isEmpty();
  }

  @Test
  void thereAreEnough() {
    Map<Kind, Long> counts =
        MEMBERS.stream().collect(Collectors.groupingBy(Member::kind, Collectors.counting()));

    assertThat(counts.get(Kind.DEVIATION)).isGreaterThanOrEqualTo(100);
    assertThat(counts.get(Kind.VARIANT)).isGreaterThanOrEqualTo(25);
  }

  @Test
  void namedClausesExistAndAreVerifiable() {
    List<String> verifiable =
        Runs.clauses().values().stream()
            .filter(clause -> !clause.informative())
            .map(Clause::id)
            .toList();

    assertThat(MEMBERS)
        .allSatisfy(member -> assertThat(verifiable).as(member.name()).containsAll(member.names()));
  }

  @Test
  void everyVerifiableClauseIsNamed() {
    List<String> named =
        MEMBERS.stream().flatMap(member -> member.names().stream()).distinct().toList();

    assertThat(Runs.clauses().values())
        .filteredOn(clause -> !clause.informative())
        .extracting(Clause::id)
        .allMatch(named::contains);
  }

  @Test
  void theSuiteKnowsNoMember() {
    String sources =
        Stream.of("suite", "steps", "target", "wire")
            .map(room -> Path.of("src/main/java/org/activeflowlog/conformance", room))
            .flatMap(MembersTest::texts)
            .collect(Collectors.joining("\n"));

    assertThat(MEMBERS)
        .extracting(Member::name)
        .noneMatch(
            name -> Pattern.compile("(?<![\\w-])" + name + "(?![\\w-])").matcher(sources).find());
  }

  private static Stream<String> texts(Path room) {
    try (Stream<Path> files = Files.list(room)) {
      return files.map(MembersTest::text).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
