package org.activeflowlog.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher script, with stand-ins for Maven and Java that only write down how they ran. */
@Timeout(60)
final class LauncherTest {
  private static final String MVN =
      """
      #!/bin/sh
      echo built >>"$LOG"
      echo noise of Maven
      sleep 0.3
      [ -z "${BROKEN:-}" ] || exit 1
      echo jar >"$HOUSE/target/activeflowlog-conformance.jar"
      """;
  private static final String JAVA =
      """
      #!/bin/sh
      [ "$1" != -version ] || { echo "openjdk version \\"${VERSION:-17.0.1}\\"" >&2; exit; }
      echo "in $PWD: $*"
      """;

  @TempDir Path folder;
  private Path house;
  private Path log;

  @BeforeEach
  void layOutAHouse() throws IOException {
    house = Files.createDirectories(folder.resolve("a house"));
    log = folder.resolve("log");
    Files.copy(Path.of("conformance"), house.resolve("conformance"));
    Files.writeString(house.resolve("pom.xml"), "pom");
    Files.createDirectories(house.resolve("src/main"));
    executable("mvn", MVN);
    executable("java", JAVA);
  }

  @Test
  void buildsOnceAndRunsInTheCallersFolder() throws Exception {
    Ran ran = launch(Map.of(), "contract", "two words");
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.out()).startsWith("in " + folder + ": ").endsWith(" contract two words\n");
    assertThat(ran.out()).contains("-XX:TieredStopAtLevel=1", "-Xmx1g");
    assertThat(ran.err()).contains("noise of Maven");
    assertThat(launch(Map.of(), "serve").out()).doesNotContain("-XX:TieredStopAtLevel=1 ");
    assertThat(launch(Map.of(), "prove").out())
        .contains("-Xmn")
        .doesNotContain("-XX:TieredStopAtLevel=1 ");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    launch(Map.of());
    for (String source : List.of("pom.xml", "src/main/New.java", "features/new.feature")) {
      Path file = house.resolve(source);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "new");
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusMillis(1500)));
      int before = builds();
      launch(Map.of());
      assertThat(builds()).as(source).isEqualTo(before + 1);
      Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void severalAtOnceBuildOnce(boolean flock) throws Exception {
    Map<String, String> path = Map.of("PATH", flock ? tools("flock") : tools());
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      processes.add(start(path, folder.resolve("out" + i), folder.resolve("err" + i)));
    }
    for (Process process : processes) {
      assertThat(process.waitFor()).isZero();
    }
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void aSymbolicLinkLeadsHome() throws Exception {
    Files.createSymbolicLink(folder.resolve("link"), Path.of("a house/conformance"));
    Ran ran = finish(builder(Map.of(), folder.resolve("link").toString()));
    assertThat(ran.out()).contains("-jar " + house.toRealPath());
  }

  @Test
  void whatIsMissingIsOneLine() throws Exception {
    isRefused(launch(Map.of("VERSION", "11.0.2")), "is Java 11; install a JDK 17 or later");
    isRefused(launch(Map.of("VERSION", "1.8.0_1")), "is Java 8; install a JDK 17 or later");
    isRefused(launch(Map.of("JAVA_HOME", "/nowhere")), "there is no /nowhere/bin/java");
    Files.delete(folder.resolve("bin/mvn"));
    isRefused(launch(Map.of("PATH", tools("flock"))), "mvn is missing");
    Files.delete(folder.resolve("bin/java"));
    isRefused(launch(Map.of("PATH", tools())), "java is missing");
  }

  @Test
  void aFailedBuildRunsNothing() throws Exception {
    Ran ran = launch(Map.of("BROKEN", "1"));
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).endsWith("conformance: the build failed, as Maven says above\n");
  }

  private static void isRefused(Ran ran, String said) {
    assertThat(ran.isRefused().err()).contains(said);
  }

  private int builds() throws IOException {
    return Files.exists(log) ? Files.readAllLines(log).size() : 0;
  }

  private void executable(String name, String text) throws IOException {
    Path file = folder.resolve("bin").resolve(name).normalize();
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** A search path with what the script needs, and only our own Maven and Java. */
  private String tools(String... more) throws IOException {
    List<String> names = new ArrayList<>(List.of(more));
    names.addAll(List.of("sh", "dirname", "readlink", "sed", "head", "find", "mkdir", "rm"));
    names.addAll(List.of("cat", "sleep", "touch", "cksum", "cut", "mktemp", "mv", "env"));
    for (String name : names) {
      String call = "#!/bin/sh\nPATH=/usr/bin:/bin exec " + name + " \"$@\"\n";
      executable("../tools/" + name, call);
    }
    return folder.resolve("bin") + ":" + folder.resolve("tools");
  }

  private Ran launch(Map<String, String> environment, String... arguments) throws Exception {
    return finish(builder(environment, house.resolve("conformance").toString(), arguments));
  }

  private Process start(Map<String, String> environment, Path out, Path err) throws IOException {
    return builder(environment, house.resolve("conformance").toString())
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
  }

  private ProcessBuilder builder(
      Map<String, String> environment, String script, String... arguments) {
    List<String> command = new ArrayList<>(List.of("/bin/sh", script));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("LOG", log.toString());
    builder.environment().put("HOUSE", house.toString());
    builder.environment().merge("PATH", folder + "/bin", (old, bin) -> bin + ":" + old);
    builder.environment().putAll(environment);
    return builder;
  }

  private Ran finish(ProcessBuilder builder) throws Exception {
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
    return new Ran(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
