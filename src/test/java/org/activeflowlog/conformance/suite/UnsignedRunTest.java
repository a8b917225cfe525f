package org.activeflowlog.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.result.Verdict;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;
import org.activeflowlog.conformance.twin.Twin;
import org.activeflowlog.conformance.twin.TwinOptions;
import org.junit.jupiter.api.Test;

/** A run that is not signed signs with the key of a provider state, in a style that is read. */
final class UnsignedRunTest {

  /** Reads neither action nor key where the styles named put them. */
  private static class Blind extends Rules {
    private final Set<String> styles;

    Blind(String... styles) {
      this.styles = Set.of(styles);
    }

    @Override
    public boolean understands(String signature) {
      if (styles.contains(signature)) {
        throw Refused.missing("Action");
      }
      return true;
    }
  }

  @Test
  void theOlderStyleWillDo() {
    assertThat(verdicts(new Blind("ACS3"))).containsOnly(Verdict.PASSED);
  }

  @Test
  void eitherStyleWillDo() {
    assertThat(verdicts(new Blind("V1"))).containsOnly(Verdict.PASSED);
  }

  @Test
  void withoutAnyStyleNothingIsVerified() {
    assertThat(verdicts(new Blind("ACS3", "V1"))).containsOnly(Verdict.NOT_VERIFIED);
  }

  @Test
  void anotherCodeThanDocumentedIsNoMatterOfStyle() {
    Rules forbidding =
        new Rules() {
          @Override
          public boolean refusesUnauthorized(String action) {
            throw Refused.other(403, "Forbidden", "Not you.");
          }
        };
    assertThat(verdicts(forbidding)).contains(Verdict.FAILED);
  }

  private static List<Verdict> verdicts(Rules rules) {
    try (Twin twin = Twin.start(TwinOptions.defaults().withAuth(false).withRules(rules))) {
      var endpoint = OnTwin.unsigned(twin.url(), Optional.of(twin.statesUrl()));
      TargetResult result =
          OnTwin.run("2024-10-21", 2, List.of(endpoint), "error-codes.Unauthorized*")
              .targets()
              .get(0);
      return result.clauses().stream().map(clause -> clause.verdict()).toList();
    }
  }
}
