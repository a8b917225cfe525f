package org.activeflowlog.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.activeflowlog.conformance.contract.Clause;
import org.activeflowlog.conformance.contract.Register;
import org.activeflowlog.conformance.suite.Plan;
import org.activeflowlog.conformance.target.Endpoint;
import org.activeflowlog.conformance.wire.WireForm;
import org.activeflowlog.conformance.wire.WireForm.Method;
import org.activeflowlog.conformance.wire.WireForm.Place;
import org.activeflowlog.conformance.wire.WireForm.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every option of {@code verify} that has an effect on the plan: its default and a good value. */
final class VerifyOptionsTest {
  private static final String URL = "http://127.0.0.1:9";

  @TempDir Path folder;

  static Stream<Arguments> good() {
    return Stream.of(
        row("--profile", null, plan -> plan.profiles(), Set.of("page")),
        row("--profile", "page", plan -> plan.profiles(), Set.of("page")),
        row("--profile", "companions", plan -> plan.profiles(), Set.of("companions")),
        row("--profile", "gateway", plan -> plan.profiles(), Set.of("gateway")),
        row("--profile", "page,gateway", plan -> plan.profiles(), Set.of("page", "gateway")),
        row("--profile", "all,page", plan -> plan.profiles(), Set.copyOf(Selection.PROFILES)),
        row("--edition", null, Plan::edition, "2024-10-21"),
        row("--edition", "2024-11-15", Plan::edition, "2024-11-15"),
        row("--clause", null, Plan::clauseGlobs, List.of()),
        row("--clause", "error-codes.*", Plan::clauseGlobs, List.of("error-codes.*")),
        row("--signature", null, plan -> form(plan).signature(), Signature.NONE),
        row("--signature", "none", plan -> form(plan).signature(), Signature.NONE),
        row("--method", null, plan -> form(plan).method(), Method.POST),
        row("--method", "GET", plan -> form(plan).method(), Method.GET),
        row("--params", null, plan -> form(plan).place(), Place.QUERY),
        row("--params", "form", plan -> form(plan).place(), Place.FORM),
        row("--request-timeout", null, plan -> form(plan).requestTimeout().toMillis(), 10_000L),
        row("--request-timeout", "250ms", plan -> form(plan).requestTimeout().toMillis(), 250L),
        row("--request-timeout", "1.5s", plan -> form(plan).requestTimeout().toMillis(), 1500L),
        row("--enable-timeout", null, plan -> only(plan).enableTimeout().toSeconds(), 300L),
        row("--enable-timeout", "2m", plan -> only(plan).enableTimeout().toSeconds(), 120L),
        row("--poll-interval", null, plan -> only(plan).pollInterval().toSeconds(), 3L),
        row("--poll-interval", "1s", plan -> only(plan).pollInterval().toSeconds(), 1L),
        row("--time-limit", null, plan -> plan.timeLimit().toMinutes(), 15L),
        row("--time-limit", "1h", plan -> plan.timeLimit().toMinutes(), 60L),
        row("--parallel", null, Plan::parallel, 32),
        row("--parallel", "1", Plan::parallel, 1),
        row("--strict", null, Plan::strict, false),
        row("--states", null, plan -> only(plan).states(), Optional.empty()),
        row("--states", "default=" + URL + "/s?t=1", VerifyOptionsTest::states, URL + "/s?t=1"),
        row("--states", URL + "/s", VerifyOptionsTest::states, URL + "/s"));
  }

  private static Arguments row(
      String option, String value, Function<Plan, Object> seen, Object expected) {
    return arguments(option, value, seen, expected);
  }

  private static Endpoint only(Plan plan) {
    assertThat(plan.endpoints()).hasSize(1);
    return plan.endpoints().get(0);
  }

  private static WireForm form(Plan plan) {
    return only(plan).wire();
  }

  private static String states(Plan plan) {
    return only(plan).states().orElseThrow().toString();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("good")
  void reachesThePlanFromTheCommandLineAndFromTheEnvironment(
      String option, String value, Function<Plan, Object> seen, Object expected) {
    if (value == null) {
      assertThat(seen.apply(Recorded.plan(folder, Map.of(), "--target", URL))).isEqualTo(expected);
      return;
    }
    Plan byOption = Recorded.plan(folder, Map.of(), "--target", URL, option, value);
    Plan byEquals = Recorded.plan(folder, Map.of(), "--target", URL, option + "=" + value);
    Map<String, String> environment = Map.of(Settings.variableOf(option), value);
    Plan byVariable = Recorded.plan(folder, environment, "--target", URL);
    assertThat(List.of(byOption, byEquals, byVariable)).extracting(seen).containsOnly(expected);
  }

  @Test
  void exactlyTheProfilesThatHaveClausesCanBeChosen() {
    assertThat(Register.load().all().stream().map(Clause::profile).distinct())
        .containsExactlyInAnyOrderElementsOf(Selection.PROFILES);
  }

  @Test
  void strictIsASwitch() {
    assertThat(Recorded.plan(folder, Map.of(), "--strict").strict()).isTrue();
    assertThat(Recorded.plan(folder, Map.of("CONFORMANCE_STRICT", "true")).strict()).isTrue();
    assertThat(Recorded.plan(folder, Map.of("CONFORMANCE_STRICT", "false")).strict()).isFalse();
  }

  @Test
  void theCommandLineReplacesTheEnvironment() {
    Map<String, String> environment =
        Map.of("CONFORMANCE_TARGET", "a=" + URL + ", b=" + URL, "CONFORMANCE_PARALLEL", "7");
    assertThat(names(Recorded.plan(folder, environment))).containsExactly("a", "b");
    Plan plan = Recorded.plan(folder, environment, "--target", "c=" + URL, "--parallel", "3");
    assertThat(names(plan)).containsExactly("c");
    assertThat(plan.parallel()).isEqualTo(3);
  }

  @Test
  void anEmptyVariableCountsAsAbsent() {
    assertThat(Recorded.plan(folder, Map.of("CONFORMANCE_PARALLEL", "")).parallel()).isEqualTo(32);
  }

  @Test
  void severalTargetsKeepTheirHandlersApart() {
    Plan plan =
        Recorded.plan(
            folder,
            Map.of(),
            "--target=a=" + URL,
            "--target=b=https://host.example/x",
            "--states=b=http://127.0.0.1:1/states");
    assertThat(names(plan)).containsExactly("a", "b");
    assertThat(plan.endpoints().get(0).states()).isEmpty();
    assertThat(plan.endpoints().get(1).states()).hasToString("Optional[http://127.0.0.1:1/states]");
    assertThat(plan.endpoints().get(1).url()).hasToString("https://host.example/x");
  }

  @Test
  void anEqualsSignInTheUrlNamesNothing() {
    Plan plan = Recorded.plan(folder, Map.of(), "--target", URL + "/a=b");
    assertThat(only(plan).name()).isEqualTo("default");
    assertThat(only(plan).url()).hasToString(URL + "/a=b");
  }

  private static List<String> names(Plan plan) {
    return plan.endpoints().stream().map(Endpoint::name).toList();
  }
}
