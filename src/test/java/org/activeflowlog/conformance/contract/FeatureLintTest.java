package org.activeflowlog.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule of the lint is broken once. */
final class FeatureLintTest {

  @Test
  void aGoodContractHasNoProblems() {
    assertThat(FeatureLint.problems(Samples.files(), Samples.page())).isEmpty();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          [sample.ends-active]; [other.ends-active]; the id is not the file's name, a dot and a slug: other.ends-active
          [sample.ends-active]; [sample.]; the id is not the file's name
          [sample.ends-active]; [sample.C.message]; two clauses have the id sample.C.message
          [sample.ends-active] the; The; a scenario's name is [<clause id>] and a sentence, not: The
          Rule: Enabling; Scenario: Enabling; scenario outside a Rule
          Statements: sample.1, sample.2; And nothing else.; a rule names no statement: Enabling ends Active
          Statements: sample.1, sample.2; Statements: sample.1; no rule names statement sample.2
          sample.1, sample.2; sample.1, sample.2, sample.3; the page has no statement sample.3
          Some words for people.; Reason: who knows; a rule with a reason lacks @inferred
          Rule: Enabling; @inferred Rule: Enabling; an inferred rule gives no reason
          Feature: Sample; @inferred Feature: Sample; @inferred belongs on a Rule
          @edition-2024-10-21; @inferred; @inferred belongs on a Rule
          @edition-2024-10-21; @edition-2024-10-22; unknown tag @edition-2024-10-22
          @edition-2024-10-21; @swift; unknown tag @swift
          @edition-2024-10-21; @profile-page @profile-gateway; more than one profile
          @edition-2024-10-21; @informative; an informative clause is tagged and has the one step
          it becomes Active; it should be Active; the word "should"
          it becomes Active; it is tested; the word "tested"
          it becomes Active; the client verifies it; the word "verifies"
          the flow log becomes Active; the flow log test; the word "test"
          Rule: Enabling ends; Rule: Enabling should end; the word "should"
          it becomes Active; it becomes Active in 5 s; the word "5 s"
          it becomes Active; it takes some seconds; the word "seconds"
          it becomes Active; it takes one second; the word "one second"
          the flow log becomes Active; it takes 20ms; the word "20ms"
          an Inactive flow log; an Inactive flow log over HTTP; the word "HTTP"
          the client enables it; the client sends a header; the word "header"
          the client enables it; the client sends JSON; the word "JSON"
          the client enables it; the client sends a query string; the word "query string"
          the client enables it; the client does a POST; the word "POST"
          the client enables it; the client does a GET; the word "GET"
          Then it becomes; And it becomes; more than one When
          Then it becomes; Given it becomes; no Then
          "<message>"; "No."; unused column message
          """)
  void aBrokenRuleIsReported(String good, String bad, String problem) {
    String text = Samples.GOOD.replace(good, bad.replace("@inferred ", "@inferred\n"));
    assertThat(text).isNotEqualTo(Samples.GOOD);
    assertThat(problemsOf("sample", text)).anyMatch(found -> found.contains(problem));
  }

  @Test
  void wireWordsMayStandInOutcomesAndOrdinaryWordsAnywhere() {
    String text =
        Samples.GOOD
            .replace("it becomes Active", "the answer is JSON without a header")
            .replace(
                "the client enables it", "the client gets the latest of it for the second time")
            .replace("the flow log becomes Active", "nothing has a second effect");
    assertThat(problemsOf("sample", text)).isEmpty();
  }

  @Test
  void theGatewayIsAboutTheWire() {
    String text = Samples.GOOD.replace("the client enables it", "the client does a GET");
    assertThat(problemsOf("sample", "@profile-gateway\n" + text)).isEmpty();
    assertThat(problemsOf("sample", "@profile-companions\n" + text))
        .anyMatch(found -> found.contains("the word \"GET\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          * nothing; Given nothing
          @informative; @edition-2024-10-21
          it is the client's duty; ''
          duty; duty{newline}* and so on
          nothing outside shows it; it is so
          """)
  void anInformativeClauseHasItsOneStep(String good, String bad) {
    String text = Samples.INFORMATIVE.replace(good, bad.replace("{newline}", "\n"));
    assertThat(text).isNotEqualTo(Samples.INFORMATIVE);
    assertThat(problemsOf("other", text)).anyMatch(found -> found.contains("the one step"));
  }

  @Test
  void theReasonOfAnInformativeClauseMayNameTheWireButNotTesting() {
    String wire = Samples.INFORMATIVE.replace("duty", "HTTP header");
    assertThat(problemsOf("other", wire)).noneMatch(found -> found.contains("the word"));
    String testing = Samples.INFORMATIVE.replace("duty", "test");
    assertThat(problemsOf("other", testing)).anyMatch(found -> found.contains("the word"));
  }

  @Test
  void tablesAreNarrow() {
    String five = outline("| a | b | c | d | e |\n| 1 | 1 | 1 | 1 | 1 |");
    String six = outline("| a | b | c | d | e | f |\n| 1 | 1 | 1 | 1 | 1 | 1 |");
    assertThat(problemsOf("sample", five)).isEmpty();
    assertThat(problemsOf("sample", six)).anyMatch(found -> found.contains("more than 5 columns"));
    assertThat(problemsOf("sample", outline("| a | b | c | d | e |")))
        .anyMatch(found -> found.contains("examples without a row"));
  }

  @Test
  void outlinesHaveExamplesAndRulesHaveScenarios() {
    String text = outline("");
    assertThat(problemsOf("sample", text.replace("Examples:", "")))
        .anyMatch(found -> found.contains("an outline without examples"));
    String empty = text.substring(0, text.indexOf("Scenario"));
    assertThat(problemsOf("sample", empty))
        .anyMatch(found -> found.contains("a rule without a scenario"));
  }

  @Test
  void aFileThatIsNoFeatureIsReported() {
    assertThat(problemsOf("sample", "nonsense"))
        .anyMatch(found -> found.startsWith("features/sample.feature: ("));
    assertThat(problemsOf("sample", "")).contains("features/sample.feature: holds no feature");
  }

  private static String outline(String table) {
    return """
        Feature: Sample
          Rule: One
            Statements: sample.1, sample.2
            Scenario Outline: [sample.<a>] <b><c><d>
              Then <e><f>
              Examples:
        """
        + table;
  }

  private static List<String> problemsOf(String name, String text) {
    return FeatureLint.problems(List.of(Samples.file(name, text)), Samples.page());
  }
}
