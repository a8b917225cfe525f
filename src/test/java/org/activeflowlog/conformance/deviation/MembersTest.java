package org.activeflowlog.conformance.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.activeflowlog.conformance.contract.Clause;
import org.activeflowlog.conformance.contract.Register;
import org.junit.jupiter.api.Test;

/** The gallery as a list: what is in it, without running anything. */
final class MembersTest {
  private static final List<Member> MEMBERS = Gallery.members();

  private static final List<String> VERIFIABLE =
      Register.load().all().stream()
          .filter(clause -> !clause.informative())
          .map(Clause::id)
          .toList();

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

    assertThat(counts.get(Kind.DEVIATION)).isGreaterThanOrEqualTo(200);
    assertThat(counts.get(Kind.VARIANT)).isGreaterThanOrEqualTo(60);
  }

  @Test
  void namedClausesExistAndAreVerifiable() {
    assertThat(MEMBERS)
        .allSatisfy(member -> assertThat(VERIFIABLE).as(member.name()).containsAll(member.names()));
  }

  @Test
  void noClauseIsNamedTwiceByOneMember() {
    assertThat(MEMBERS).allSatisfy(m -> assertThat(m.names()).as(m.name()).doesNotHaveDuplicates());
  }

  @Test
  void everyClauseIsNamedByTwoKindsOfDeviations() {
    assertThat(VERIFIABLE)
        .filteredOn(id -> kindsNaming(id).size() < (isEasy(id) ? 1 : 2))
        .isEmpty();
  }

  /** There is one way only to word a message wrongly. */
  private static boolean isEasy(String clause) {
    return clause.endsWith(".message");
  }

  private static Set<String> kindsNaming(String clause) {
    return MEMBERS.stream()
        .filter(member -> member.names().contains(clause))
        .map(Making::of)
        .collect(Collectors.toSet());
  }

  @Test
  void everyOperatorIsUsed() {
    assertThat(Making.operators()).containsAll(Operators.names());
  }

  @Test
  void everyMarkedClassIsInTheGallery() {
    List<String> marked =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackagesOf(Gallery.class)
                .stream()
                .filter(
                    it -> it.isAnnotatedWith(Deviation.class) || it.isAnnotatedWith(Variant.class))
                .map(JavaClass::getSimpleName)
                .map(Theme::slug)
                .toList();

    assertThat(MEMBERS).extracting(Member::name).containsAll(marked);
  }

  /** A replay shows what a member does only if it lives by the time of the replay. */
  @Test
  void noMemberLooksAtTheTimeBehindTheTwinsBack() {
    Pattern looking =
        Pattern.compile("Instant\\.now|Clock\\.|nanoTime|currentTimeMillis|LocalDate|new Date");
    assertThat(looking.matcher(sources(List.of("deviation"))).find()).isFalse();
  }

  /** Neither does it show what depends on how long a thread waits, or on several of them. */
  @Test
  void whoeverWaitsIsNotReplayed() {
    Set<String> waiting =
        texts(room("deviation"))
            .filter(text -> text.matches("(?s).*(\\.sleep\\(|\\.park|\\.await\\(|alone\\().*"))
            .collect(Collectors.toSet());
    assertThat(waiting)
        .isNotEmpty()
        .allMatch(text -> text.matches("(?s).*implements [\\w, ]*Live.*"));
  }

  @Test
  void theSuiteDoesNotKnowTheTwin() {
    assertThat(Pattern.compile("\\btwin", Pattern.CASE_INSENSITIVE).matcher(suiteSources()).find())
        .isFalse();
  }

  @Test
  void theSuiteKnowsNoMember() {
    Set<String> words =
        Pattern.compile("[\\w-]+")
            .matcher(suiteSources())
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet());

    assertThat(MEMBERS).extracting(Member::name).doesNotContainAnyElementsOf(words);
  }

  private static String suiteSources() {
    return sources(List.of("suite", "steps", "target", "wire"));
  }

  private static String sources(List<String> rooms) {
    return rooms.stream()
        .map(MembersTest::room)
        .flatMap(MembersTest::texts)
        .collect(Collectors.joining("\n"));
  }

  private static Path room(String name) {
    return Path.of("src/main/java/org/activeflowlog/conformance", name);
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
