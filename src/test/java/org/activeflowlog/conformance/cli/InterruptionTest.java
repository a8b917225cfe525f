package org.activeflowlog.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a polite kill, which Java treats like Ctrl-C, does to a program of its own. */
@Timeout(60)
final class InterruptionTest {
  @TempDir Path folder;

  @Test
  void verifyEndsWithStatus3AndSaysWhatIsKnown() throws Exception {
    Process process = start(EndlessRun.class, "verify", "--report", folder.toString());
    BufferedReader err = process.errorReader();
    while (!err.readLine().contains("to verify")) {
      // The run has not begun.
    }
    process.toHandle().destroy();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(err.lines()).anyMatch(line -> line.startsWith("interrupted; what had ended is in"));
    assertThat(process.exitValue()).isEqualTo(3);
  }

  @Test
  void proveEndsWithStatus1AndSaysWhatIsKnown() throws Exception {
    Process process = start(Main.class, "prove", "--report", folder.toString());
    BufferedReader err = process.errorReader();
    while (!err.readLine().contains("to judge")) {
      // The first run has not begun.
    }
    process.toHandle().destroy();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(err.lines()).anyMatch(line -> line.startsWith("interrupted: "));
    assertThat(process.exitValue()).isEqualTo(1);
  }

  @Test
  void serveEndsWithStatus0() throws Exception {
    Process process = start(Main.class, "serve", "--port", "0");
    BufferedReader err = process.errorReader();
    while (!err.readLine().startsWith("Ctrl-C")) {
      // The twin is not up.
    }
    process.toHandle().destroy();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  private Process start(Class<?> main, String... arguments) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        new ArrayList<>(
            List.of(java, "-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).directory(folder.toFile()).start();
  }

  /** The program with a suite that ends when it is told to, and not before. */
  static final class EndlessRun {
    private EndlessRun() {}

    public static void main(String[] arguments) {
      SuiteRunner endless =
          (plan, progress, pause) -> {
            progress.started("default", 1);
            while (!pause.interrupted()) {
              Thread.onSpinWait();
            }
            return Recorded.run(3, List.of());
          };
      Surroundings surroundings =
          new Surroundings(Map.of(), System.out, System.err, Path.of("."), Terminal.NONE);
      System.exit(
          new Program(List.of(new VerifyCommand(endless)))
              .run(List.of(arguments).subList(1, arguments.length), surroundings));
    }
  }
}
