package org.activeflowlog.conformance.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.prove.Prover;
import org.activeflowlog.conformance.suite.Conformance;

/** The program's entry. */
public final class Main {
  private Main() {}

  /** Runs the command named by the arguments. */
  public static void main(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    // Whatever a library prints is no result.
    System.setOut(err);
    Path folder = Path.of("").toAbsolutePath();
    System.exit(
        run(
            arguments,
            new Surroundings(System.getenv(), out, err, folder, Terminal.fromLauncher())));
  }

  /**
   * Runs the command named by the arguments, with no terminal around it.
   *
   * @return the exit status
   */
  public static int run(
      String[] arguments,
      Map<String, String> environment,
      PrintStream out,
      PrintStream err,
      Path workingDirectory) {
    return run(arguments, new Surroundings(environment, out, err, workingDirectory, Terminal.NONE));
  }

  private static int run(String[] arguments, Surroundings surroundings) {
    List<Command> commands =
        List.of(
            new VerifyCommand(Conformance::run),
            new ServeCommand(),
            new ProveCommand(Prover::run),
            new ContractCommand());
    return new Program(commands).run(List.of(arguments), surroundings);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
