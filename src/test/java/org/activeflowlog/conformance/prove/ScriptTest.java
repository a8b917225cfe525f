package org.activeflowlog.conformance.prove;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.activeflowlog.conformance.contract.Profiles;
import org.activeflowlog.conformance.contract.Register;
import org.activeflowlog.conformance.deviation.Gallery;
import org.activeflowlog.conformance.deviation.Likeness;
import org.activeflowlog.conformance.deviation.Member;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.result.Verdict;
import org.activeflowlog.conformance.target.Pause;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shortcuts of the command {@code prove} leave no failure out, and add none. */
final class ScriptTest {
  private static final List<String> SOME =
      List.of(
          "error-codes.*.message",
          "error-codes.*.no-effect",
          "response-parameters.re*",
          "response-parameters.s*",
          "operation.modifying-*",
          "operation.enables",
          "operation.touches-no-other",
          "request-parameters.client-token-replay",
          "request-parameters.client-token-replay-a*",
          "request-parameters.at-once-no-token.*",
          "request-parameters.cen-id-*",
          "gateway.accepts-*");

  private static final Trial TRIAL =
      new Trial(Register.load(), 8, new Pause(Duration.ofMinutes(20)));
  private static final Likeness USUAL = new Likeness("2024-10-21", Duration.ZERO);
  private static final Script SCRIPT = TRIAL.record(USUAL, Set.copyOf(Profiles.ALL), SOME);

  /** Among them some that only what other clauses did before makes wrong, and legal ones. */
  private static final List<String> SAMPLE =
      List.of(
          "success-is-a-boolean",
          "too-late-rule-exist",
          "modifying-can-be-disabled",
          "refusals-fail-elsewhere",
          "already-active-is-refused",
          "more-members");

  private static final Map<String, Future<Compared>> COMPARED = new HashMap<>();

  /** Which clauses failed with the shortcut, and which without. */
  private record Compared(Set<String> shortly, Set<String> whole) {}

  @BeforeAll
  static void compareSeveralAtATime() {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    SAMPLE.forEach(name -> COMPARED.put(name, threads.submit(() -> compared(name))));
    threads.shutdown();
  }

  private static Compared compared(String name) {
    Member member = Gallery.find(name).orElseThrow();
    TargetResult whole = TRIAL.run(member, SOME);
    Set<String> all = whole.clauses().stream().map(ClauseResult::id).collect(toSet());
    Ways ways = Ways.of(member, SCRIPT.toRun(member, all), SCRIPT.simultaneous(), 0);
    return new Compared(failed(TRIAL.run(member, ways)), failed(whole.clauses()));
  }

  static List<String> sample() {
    return SAMPLE;
  }

  @ParameterizedTest
  @MethodSource("sample")
  void theSameClausesFailWithTheShortcutAndWithout(String name) throws Exception {
    Compared compared = COMPARED.get(name).get();

    assertThat(compared.shortly()).isEqualTo(compared.whole());
  }

  private static Set<String> failed(List<ClauseResult> clauses) {
    return clauses.stream()
        .filter(it -> it.verdict() == Verdict.FAILED || it.verdict() == Verdict.ERROR)
        .map(ClauseResult::id)
        .collect(toSet());
  }

  @Test
  void onlyWhatAMemberNamesOrAnswersOtherwiseIsRun() {
    Member member = Gallery.find("clocks-may-be-a-day-apart").orElseThrow();
    Set<String> all = Set.of("operation.enables", "error-codes.RuleExist", member.names().get(0));

    assertThat(SCRIPT.toRun(member, all)).containsExactly(member.names().get(0));
  }

  @Test
  void whatADeviationNamesGoesByHttpAndTheRestDirectly() {
    Member member = Gallery.find("modifying-can-be-disabled").orElseThrow();
    String named = member.names().get(0);

    Ways ways = Ways.of(member, Set.of(named, "operation.enables"), Set.of("operation.enables"), 1);

    assertThat(ways.byHttp()).containsExactly(named);
    assertThat(ways.directly()).containsExactly("operation.enables");
    assertThat(ways.cells()).isEqualTo(new Cells(1, 1, 1));
  }

  @Test
  void aVariantThatNeedsThreadsMeetsAllByHttp() {
    Member member = Gallery.find("contenders-are-refused").orElseThrow();

    assertThat(Ways.of(member, Set.of("a", "b"), Set.of("a"), 0).byHttp())
        .containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void variantsWhoseAnswersLookOtherwiseMeetDifferentSharesByHttp() {
    Set<String> all = IntStream.range(0, 80).mapToObj(i -> "clause-" + i).collect(toSet());
    Set<String> one = byHttp("more-members", all);
    Set<String> another = byHttp("pretty-printed", all);

    assertThat(one).isNotEmpty().isNotEqualTo(another).hasSizeLessThan(40);
    assertThat(another).isNotEmpty().hasSizeLessThan(40);
  }

  private static Set<String> byHttp(String name, Set<String> all) {
    return Ways.of(Gallery.find(name).orElseThrow(), all, Set.of(), 0).byHttp();
  }

  @Test
  void anyOtherVariantMeetsByHttpWhatThreadsMayDecide() {
    Ways ways = Ways.of(USUAL.truthful(), Set.of("a", "b"), Set.of("a", "c"), 0);

    assertThat(ways.byHttp()).containsExactly("a");
    assertThat(ways.directly()).containsExactly("b");
  }

  @Test
  void aVariantMeetsSimultaneousCallsInAnyCase() {
    Set<String> all = Set.of("operation.enables", "request-parameters.at-once-no-token.32");

    assertThat(SCRIPT.toRun(USUAL.truthful(), all))
        .containsExactly("request-parameters.at-once-no-token.32");
  }
}
