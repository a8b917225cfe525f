package org.activeflowlog.conformance.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.activeflowlog.conformance.twin.Twin;
import org.activeflowlog.conformance.twin.TwinOptions;

/**
 * A cold run of the whole profile on the embedded twin against as many bare exchanges, in turn,
 * from the same jar with the same flags: {@code java -cp target/test-classes:JAR
 * …bench.StartUpBench [rounds]} in the repository's folder.
 */
final class StartUpBench {
  private static final String JAR =
      Path.of("target/activeflowlog-conformance.jar").toAbsolutePath().toString();

  private StartUpBench() {}

  /** Prints medians and their ratio. */
  public static void main(String[] arguments) throws Exception {
    int rounds = arguments.length == 0 ? 7 : Integer.parseInt(arguments[0]);
    int exchanges = exchangesOfARun();
    List<Measured> ours = new ArrayList<>();
    List<Measured> bare = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      Measured our = Measured.of(List.of("./conformance", "verify", "--quiet"));
      Measured their = Measured.of(bareCommand(exchanges));
      if (round > 0) { // The first warms the disk.
        ours.add(our);
        bare.add(their);
      }
    }
    report(exchanges, ours, bare);
    System.exit(0);
  }

  private static void report(int exchanges, List<Measured> ours, List<Measured> bare) {
    System.out.printf("%d exchanges, median of %d runs each%n", exchanges, ours.size());
    System.out.printf("%-22s %8s %8s %6s%n", "", "suite", "bare", "ratio");
    row("wall time, ms", ours, bare, Measured::wallMillis);
    row("processor time, ms", ours, bare, Measured::cpuMillis);
    row("peak memory, MiB", ours, bare, run -> run.peakKib() / 1024);
  }

  private static void row(
      String name, List<Measured> ours, List<Measured> bare, ToLongFunction<Measured> figure) {
    long our = median(ours, figure);
    long their = median(bare, figure);
    System.out.printf("%-22s %8d %8d %6.2f%n", name, our, their, (double) our / their);
  }

  private static long median(List<Measured> runs, ToLongFunction<Measured> figure) {
    return figure.applyAsLong(
        runs.stream().sorted(Comparator.comparingLong(figure)).toList().get(runs.size() / 2));
  }

  /** The flags of the launcher's short commands, and its archive of classes. */
  private static List<String> bareCommand(int exchanges) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1", "-Xms48m", "-Xmx1g", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.add("-XX:SharedArchiveFile=" + archive().toAbsolutePath());
    command.addAll(List.of("-cp", JAR + ":target/test-classes"));
    command.addAll(List.of(BareExchanges.class.getName(), String.valueOf(exchanges)));
    return command;
  }

  /** The launcher keeps one for each Java, under a name made from its release file. */
  private static Path archive() throws IOException {
    String release = Path.of(System.getProperty("java.home"), "release").toString();
    String sum = "cksum <'" + release + "' | cut -d ' ' -f 1";
    Process process = new ProcessBuilder("sh", "-c", sum).start();
    String number = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return Path.of("target", "classes-" + number.strip() + ".jsa");
  }

  private static int exchangesOfARun() throws IOException, InterruptedException {
    try (Twin twin = Twin.start(TwinOptions.defaults().withAuth(false));
        CountingProxy proxy = new CountingProxy(twin.url())) {
      String target = proxy.url().toString();
      Measured.of(
          List.of(
              "./conformance",
              "verify",
              "--quiet",
              "--target",
              target,
              "--states",
              target + "/_states"));
      return proxy.connections();
    }
  }
}
