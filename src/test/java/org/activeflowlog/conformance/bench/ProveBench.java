package org.activeflowlog.conformance.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the gallery costs: {@code java -cp target/test-classes …bench.ProveBench [--only GLOB]…} in
 * the repository's folder. The kernel counts the exchanges, as each has a connection of its own;
 * nothing else on the machine should open any meanwhile, which {@code unshare --net} sees to.
 */
final class ProveBench {
  private static final int OPENED = 5;

  private ProveBench() {}

  /** Prints wall time, processor time for each exchange and peak memory. */
  public static void main(String[] arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("./conformance", "prove"));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--report", "target/prove-bench"));
    Measured.of(List.of("./conformance", "contract")); // Builds what is to be built.
    long before = connections();
    Measured measured = Measured.of(command);
    long exchanges = connections() - before;
    System.out.printf("exchanges                  %d%n", exchanges);
    System.out.printf("wall time, s               %.1f%n", measured.wallMillis() / 1000.0);
    System.out.printf("processor time, s          %.1f%n", measured.cpuMillis() / 1000.0);
    System.out.printf(
        "processor ms per exchange  %.2f%n", (double) measured.cpuMillis() / exchanges);
    System.out.printf("peak memory, MiB           %d%n", measured.peakKib() / 1024);
  }

  /** How many connections were opened here so far, as {@code /proc/net/snmp} says. */
  private static long connections() throws IOException {
    return Files.readAllLines(Path.of("/proc/net/snmp")).stream()
        .filter(line -> line.matches("Tcp: [0-9].*"))
        .map(line -> line.split(" ", -1))
        .mapToLong(fields -> Long.parseLong(fields[OPENED]))
        .findFirst()
        .orElseThrow();
  }
}
