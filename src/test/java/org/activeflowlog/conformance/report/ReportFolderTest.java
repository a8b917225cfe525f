package org.activeflowlog.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReportFolderTest {
  @TempDir Path temporary;
  private Path dir;

  @BeforeEach
  void name() {
    dir = temporary.resolve("deep/report");
  }

  @Test
  void aRunLeavesItsFilesAndNothingHalf() throws IOException {
    run("");
    assertThat(names())
        .containsExactly(".manifest", "conformance.json", "conformance.ndjson", "junit.xml");
    assertThat(Files.readAllLines(dir.resolve(".manifest")))
        .containsExactly("conformance.json", "conformance.ndjson", "junit.xml");
    assertThat(ResultJson.read(dir.resolve("conformance.json"))).isEqualTo(SampleRun.run());
    assertThat(Files.readString(dir.resolve("junit.xml"))).startsWith("<?xml");
  }

  @Test
  void theNextRunReplacesWhatTheEarlierWroteAndNothingElse() throws IOException {
    run("allure-results/a.json");
    Files.writeString(dir.resolve("ledger"), "unfinished");
    Files.writeString(dir.resolve("allure-results/b.json"), "foreign");
    run("");
    assertThat(dir.resolve("allure-results/a.json")).doesNotExist();
    assertThat(dir.resolve("allure-results/b.json")).hasContent("foreign");
    assertThat(dir.resolve("ledger")).hasContent("unfinished");
  }

  @Test
  void openingChangesNothing() throws IOException {
    run("index.html");
    List<String> before = names();
    ReportFolder.open(dir);
    assertThat(names()).isEqualTo(before);
  }

  @Test
  void aKilledRunLeavesItsLinesAndTheFolderUsable() throws IOException {
    run("");
    ReportFolder.open(dir).ndjson().append("default", SampleRun.passed());
    assertThat(names()).containsExactly(".manifest", "conformance.ndjson");
    assertThat(Files.readString(dir.resolve("conformance.ndjson")))
        .isEqualTo(ResultJson.toLine("default", SampleRun.passed()) + "\n");
    run("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"conformance.json", "conformance.ndjson", "junit.xml"})
  void aForeignFileIsNeverReplaced(String name) throws IOException {
    Files.createDirectories(dir);
    Files.writeString(dir.resolve(name), "mine");
    assertThatThrownBy(() -> ReportFolder.open(dir))
        .isInstanceOf(UnusableReportFolder.class)
        .hasMessageContaining(name + " was not written by an earlier run; move it away");
    assertThat(dir.resolve(name)).hasContent("mine");
  }

  @Test
  void aForeignFileIsNotReplacedByAView() throws IOException {
    ReportFolder folder = ReportFolder.open(dir);
    Files.writeString(dir.resolve("index.html"), "mine");
    assertThatThrownBy(() -> folder.write("index.html", "ours"))
        .isInstanceOf(UnusableReportFolder.class);
    assertThat(dir.resolve("index.html")).hasContent("mine");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(temporary.resolve("x"), "");
    assertThatThrownBy(() -> ReportFolder.open(file))
        .isInstanceOf(UnusableReportFolder.class)
        .hasMessage(file + " is not a folder; name another report folder");
    assertThatThrownBy(() -> ReportFolder.open(file.resolve("y")))
        .isInstanceOf(UnusableReportFolder.class)
        .message()
        .hasLineCount(1);
  }

  @Test
  void aManifestLeadsNowhereElse() throws IOException {
    Files.createDirectories(dir);
    Path outside = Files.writeString(dir.resolveSibling("outside"), "mine");
    Files.writeString(
        dir.resolve(".manifest"), "../outside\n" + outside + "\n\n.\n\u0000\n.manifest\n");
    run("");
    assertThat(outside).hasContent("mine");
    ReportFolder folder = ReportFolder.open(dir);
    assertThatThrownBy(() -> folder.write("../outside", "ours"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void linesOfManyThreadsStayWhole() throws IOException {
    try (ResultStream stream = ReportFolder.open(dir).ndjson()) {
      IntStream.range(0, 200).parallel().forEach(i -> stream.append("t" + i, SampleRun.passed()));
    }
    assertThat(Files.readAllLines(dir.resolve("conformance.ndjson")))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 200)
                .mapToObj(i -> ResultJson.toLine("t" + i, SampleRun.passed()))
                .toList());
  }

  private void run(String view) {
    ReportFolder folder = ReportFolder.open(dir);
    try (ResultStream stream = folder.ndjson()) {
      stream.append("default", SampleRun.passed());
    }
    folder.write(SampleRun.run());
    if (!view.isEmpty()) {
      folder.write(view, "{}");
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
