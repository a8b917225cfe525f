package org.activeflowlog.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.activeflowlog.conformance.prove.Prover;
import org.activeflowlog.conformance.suite.Conformance;

/** A finished call of the program. */
record Ran(int status, String out, String err) {

  /** Calls the program as the shell would, without a terminal. */
  static Ran main(Path folder, Map<String, String> environment, String... arguments) {
    Outputs outputs = new Outputs();
    int status = Main.run(arguments, environment, outputs.out(), outputs.err(), folder);
    return outputs.ran(status);
  }

  /** Calls the program with another suite, on some terminal. */
  static Ran with(
      SuiteRunner suite,
      Path folder,
      Map<String, String> environment,
      Terminal terminal,
      String... arguments) {
    return of(commands(suite), folder, environment, terminal, arguments);
  }

  /** Calls a command of one's own making, without a terminal. */
  static Ran with(
      Command command, Path folder, Map<String, String> environment, String... arguments) {
    List<Command> others = List.of(new VerifyCommand(realSuite()), new ContractCommand());
    List<Command> commands = Stream.concat(Stream.of(command), others.stream()).toList();
    return of(commands, folder, environment, Terminal.NONE, arguments);
  }

  private static Ran of(
      List<Command> commands,
      Path folder,
      Map<String, String> environment,
      Terminal terminal,
      String... arguments) {
    Outputs outputs = new Outputs();
    Surroundings surroundings =
        new Surroundings(environment, outputs.out(), outputs.err(), folder, terminal);
    return outputs.ran(new Program(commands).run(List.of(arguments), surroundings));
  }

  private static List<Command> commands(SuiteRunner suite) {
    return List.of(
        new VerifyCommand(suite),
        new ServeCommand(),
        new ProveCommand(Prover::run),
        new ContractCommand());
  }

  /** The real suite. */
  static SuiteRunner realSuite() {
    return Conformance::run;
  }

  /** An environment from names and values in turn. */
  static Map<String, String> environment(String... namesAndValues) {
    Map<String, String> environment = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      environment.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return environment;
  }

  /** The program refused in one line, and said nothing else. */
  Ran isRefused() {
    assertThat(status).as(err).isEqualTo(2);
    assertThat(out).isEmpty();
    assertThat(err).startsWith("conformance: ").endsWith("\n").doesNotContain("\tat ", "Exception");
    assertThat(err.strip().lines()).hasSize(1);
    return this;
  }

  private record Outputs(ByteArrayOutputStream outBytes, ByteArrayOutputStream errBytes) {
    Outputs() {
      this(new ByteArrayOutputStream(), new ByteArrayOutputStream());
    }

    PrintStream out() {
      return new PrintStream(outBytes, true, StandardCharsets.UTF_8);
    }

    PrintStream err() {
      return new PrintStream(errBytes, true, StandardCharsets.UTF_8);
    }

    Ran ran(int status) {
      return new Ran(
          status,
          outBytes.toString(StandardCharsets.UTF_8),
          errBytes.toString(StandardCharsets.UTF_8));
    }
  }
}
