package org.activeflowlog.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.contract.Clause;
import org.activeflowlog.conformance.contract.Register;
import org.activeflowlog.conformance.prove.Prover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.OptionSpec;

/** The commands as a whole: help, version, the list of clauses, the default. */
final class CommandsTest {
  @TempDir Path folder;

  @Test
  void theOverviewNamesTheCommands() {
    Ran ran = Ran.main(folder, Map.of("CONFORMANCE_UNKNOWN", "x"), "--help");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("verify", "serve", "prove", "contract", "CONFORMANCE_", "ALIBABA_CLOUD_");
  }

  @ParameterizedTest
  @ValueSource(strings = {"verify", "serve", "prove", "contract"})
  void helpNamesEveryOptionInNarrowLines(String name) {
    Ran ran = Ran.main(folder, Map.of(), name, "--help");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    Command command =
        List.of(
                new VerifyCommand(Ran.realSuite()),
                new ServeCommand(),
                new ProveCommand(Prover::run),
                new ContractCommand())
            .stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow();
    assertThat(ran.out())
        .contains(Arguments.options(command).stream().map(OptionSpec::longestName).toList());
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void verifyOffersTheseOptionsOnly() {
    assertThat(Arguments.options(new VerifyCommand(Ran.realSuite())))
        .extracting(OptionSpec::longestName)
        .containsExactly(
            "--target",
            "--states",
            "--fixtures",
            "--profile",
            "--edition",
            "--clause",
            "--signature",
            "--method",
            "--params",
            "--request-timeout",
            "--enable-timeout",
            "--poll-interval",
            "--time-limit",
            "--parallel",
            "--report",
            "--strict",
            "--json",
            "--quiet",
            "--no-color");
  }

  @Test
  void helpAfterAnOptionIsVerifys() {
    Ran ran = Ran.main(folder, Map.of(), "--quiet", "--help");
    assertThat(ran.out()).startsWith("Usage: conformance verify [options]");
  }

  @Test
  void versionIsOneLine() {
    Ran ran = Ran.main(folder, Map.of(), "--version");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).startsWith("activeflowlog-conformance ").hasLineCount(1);
  }

  @Test
  void verifyIsTheDefault() {
    Recorded suite = new Recorded(0);
    Ran none = Ran.with(suite, folder, Map.of(), Terminal.NONE);
    Ran option = Ran.with(suite, folder, Map.of(), Terminal.NONE, "--quiet");
    assertThat(List.of(none, option)).allMatch(ran -> ran.status() == 0);
    assertThat(option.out()).startsWith("default  conformant  ");
  }

  @Test
  void contractListsEveryClauseBySection() {
    Ran ran = Ran.main(folder, Map.of(), "contract");
    assertThat(ran.status()).isZero();
    for (Clause clause : Register.load().all()) {
      assertThat(ran.out()).contains("\n  " + clause.id() + "\n").contains(clause.sentence());
    }
    assertThat(ran.out()).contains("not verifiable from outside: ", " informative clauses");
  }

  @Test
  void contractAsJsonHasTheDocumentedMembers() throws IOException {
    Ran ran = Ran.main(folder, Map.of("CONFORMANCE_JSON", "true"), "contract");
    assertThat(ran).isEqualTo(Ran.main(folder, Map.of(), "contract", "--json"));
    JsonNode clauses = new ObjectMapper().readTree(ran.out());
    assertThat(clauses).hasSize(Register.load().all().size());
    assertThat(clauses.get(0).fieldNames())
        .toIterable()
        .containsExactly(
            "id", "kind", "sentence", "source", "profile", "editions", "states", "feature", "line");
  }
}
