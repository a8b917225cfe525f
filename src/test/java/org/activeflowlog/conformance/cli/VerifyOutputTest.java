package org.activeflowlog.conformance.cli;

import static org.activeflowlog.conformance.cli.Recorded.clause;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.result.Outcome;
import org.activeflowlog.conformance.result.Verdict;
import org.activeflowlog.conformance.suite.UnusableHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code verify} prints and writes. */
final class VerifyOutputTest {
  private static final Terminal BOTH = new Terminal(true, true, 40);

  @TempDir Path folder;

  private final Recorded mixed =
      new Recorded(
          1,
          clause("a.one", Verdict.PASSED, null),
          clause("a.two", Verdict.FAILED, null),
          clause("b.one", Verdict.NOT_VERIFIED, "no handler"),
          clause("b.two", Verdict.NOT_VERIFIED, "no handler"),
          clause("b.three", Verdict.NOT_VERIFIED, "no handler"),
          clause("b.four", Verdict.NOT_VERIFIED, "no handler"),
          clause("c.one", Verdict.ERROR, "connection\nrefused"));

  @Test
  void failuresGroupsAndOneLastLine() {
    Ran ran = ran(Terminal.NONE, "--target=http://127.0.0.1:9");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out())
        .contains("Failed\n", "a.two", "that")
        .contains("Not verified\n    4  no handler\n       b.one, b.two, b.three and 1 more\n")
        .contains("Errors\n    1  connection refused\n       c.one\n")
        .doesNotContain("\u001b")
        .endsWith(
            "default  deviates  1 passed, 1 failed, 4 not verified, 1 error"
                + "  in 4.1 s  → conformance-report/\n");
  }

  @Test
  void everyTargetHasItsLastLine() {
    Ran ran = ran(Terminal.NONE, "--target=a=http://[::1]", "--target=long=http://[::1]");
    List<String> lines = ran.out().lines().toList();
    assertThat(lines.get(lines.size() - 2)).startsWith("a     deviates  1 passed");
    assertThat(lines.get(lines.size() - 1)).startsWith("long  deviates  1 passed");
    assertThat(ran.out()).contains("Failed on a\n", "Failed on long\n", "Errors on long\n");
  }

  @Test
  void quietPrintsFailuresAndTheLastLineOnly() {
    Ran ran = ran(BOTH, "--quiet", "--no-color");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).startsWith("Failed\n").doesNotContain("Not verified", "Errors");
    assertThat(ran.out().lines().reduce((a, b) -> b).orElse("")).startsWith("default  deviates");
  }

  @Test
  void jsonPrintsTheFileAndNothingElse() throws IOException {
    Ran ran = ran(BOTH, "--json");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out())
        .isEqualTo(Files.readString(folder.resolve("conformance-report/conformance.json")));
  }

  @Test
  void reportsGoWhereTheUserWants() {
    Ran ran = ran(Terminal.NONE, "--report", "some/where/");
    assertThat(ran.out()).endsWith("→ some/where/\n");
    assertThat(folder.resolve("some/where/conformance.json")).exists();
    assertThat(folder.resolve("some/where/conformance.ndjson"))
        .content()
        .contains("a.one")
        .contains("c.one");
  }

  @Test
  void colourIsForTerminalsOnly() {
    assertThat(ran(BOTH).out()).contains("\u001b[31mdeviates");
    assertThat(ran(new Terminal(false, true, 80)).out()).doesNotContain("\u001b");
    assertThat(ran(BOTH, "--no-color").out()).doesNotContain("\u001b");
    assertThat(with(Map.of("NO_COLOR", "1")).out()).doesNotContain("\u001b");
    assertThat(with(Map.of("TERM", "dumb")).out()).doesNotContain("\u001b");
    assertThat(with(Map.of("CONFORMANCE_NO_COLOR", "true")).out()).doesNotContain("\u001b");
  }

  @Test
  void progressIsPlainWithoutATerminalAndInCi() {
    assertThat(ran(Terminal.NONE).err()).contains("default: 7 clauses to verify").contains("twin");
    assertThat(with(Map.of("CI", "true")).err()).contains("7 clauses").doesNotContain("\u001b");
    assertThat(ran(BOTH).err()).contains("\r\u001b[K").doesNotContain("to verify");
  }

  @Test
  void theSuitesStatusAndReasonsAreTheCommands() {
    Ran ran = Ran.with(new Recorded(3), folder, Map.of(), Terminal.NONE, "verify");
    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.err()).contains("the reason of the status");
  }

  @Test
  void aTargetThatIsNotAliveIsOneLine() {
    SuiteRunner dead =
        (plan, progress, pause) ->
            Recorded.run(
                3,
                List.of(
                    Recorded.target(
                        "default",
                        Outcome.INCONCLUSIVE,
                        "connection refused",
                        List.of(clause("a.one", Verdict.ERROR, "target is not alive")))));
    Ran ran = Ran.with(dead, folder, Map.of(), Terminal.NONE, "verify");
    assertThat(ran.out())
        .isEqualTo("default  inconclusive  connection refused  in 4.1 s  → conformance-report/\n");
  }

  @Test
  void anUnusableHandlerIsOneLine() {
    SuiteRunner refusing =
        (plan, progress, pause) -> {
          throw new UnusableHandler("http://127.0.0.1:9/_states answered 204; it must answer 200");
        };
    Ran ran = Ran.with(refusing, folder, Map.of(), Terminal.NONE, "verify", "--quiet");
    assertThat(ran.isRefused().err())
        .isEqualTo("conformance: http://127.0.0.1:9/_states answered 204; it must answer 200\n");
  }

  @Test
  void noSecretIsPrinted() throws IOException {
    Map<String, String> key =
        Map.of("ALIBABA_CLOUD_ACCESS_KEY_ID", "id", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "SECRET");
    Ran ran = Ran.with(mixed, folder, key, BOTH, "verify", "--target=https://host.example");
    assertThat(ran.out() + ran.err()).doesNotContain("SECRET");
  }

  private Ran ran(Terminal terminal, String... options) {
    String[] arguments = new String[options.length + 1];
    arguments[0] = "verify";
    System.arraycopy(options, 0, arguments, 1, options.length);
    return Ran.with(mixed, folder, Map.of(), terminal, arguments);
  }

  private Ran with(Map<String, String> environment) {
    return Ran.with(mixed, folder, environment, BOTH, "verify");
  }
}
