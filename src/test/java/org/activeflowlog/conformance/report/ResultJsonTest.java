package org.activeflowlog.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.result.RunResult;
import org.activeflowlog.conformance.schema.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ResultJsonTest {
  @TempDir Path folder;

  @Test
  void aRunIsOfTheShapeThatTheSchemaDemands() {
    assertThat(violations(SampleRun.run())).isEmpty();
    assertThat(violations(SampleRun.run(SampleRun.silent("connection refused")))).isEmpty();
  }

  @Test
  void aRunComesBackAsItWas() throws IOException {
    Path file = folder.resolve("conformance.json");
    Files.writeString(file, ResultJson.toJson(SampleRun.run()));
    assertThat(ResultJson.read(file)).isEqualTo(SampleRun.run());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"流日志 \ud83d\ude00 é", "\u0000\u0001\u001b[31m\r\n\t\u007f", "\"\\/ \u2028"})
  void anyTextComesBackAsItWas(String text) throws IOException {
    RunResult run = runWith(text);
    Path file = folder.resolve("conformance.json");
    Files.writeString(file, ResultJson.toJson(run));
    assertThat(ResultJson.read(file)).isEqualTo(run);
  }

  @Test
  void halfACharacterDoesNoHarm() {
    assertThat(violations(runWith("half \ud83d of one"))).isEmpty();
  }

  @Test
  void instantsAreWords() {
    assertThat(ResultJson.toJson(SampleRun.run()))
        .contains("\"startedAt\" : \"2026-01-01T00:00:00Z\"")
        .contains("\"at\" : \"2026-01-01T00:00:00.123Z\"")
        .endsWith("}\n");
  }

  @Test
  void aLineIsOneLine() {
    ClauseResult clause = SampleRun.failed("a\nb", false, SampleRun.exchange("x\r\ny"));
    assertThat(ResultJson.toLine("default", clause))
        .startsWith("{\"target\":\"default\",\"clause\":{\"id\":\"response-parameters.failed\"")
        .hasLineCount(1);
  }

  @Test
  void otherFilesAreRefusedInOneLine() throws IOException {
    Path file = folder.resolve("conformance.json");
    assertThatThrownBy(() -> ResultJson.read(file))
        .isInstanceOf(UnusableResult.class)
        .hasMessage(file + " does not exist");
    Files.writeString(file, "{\"schemaVersion\": ");
    assertThatThrownBy(() -> ResultJson.read(file))
        .isInstanceOf(UnusableResult.class)
        .hasMessageContaining("is not the result of a run: not JSON");
    String newer =
        ResultJson.toJson(SampleRun.run()).replace("Version\" : \"1\"", "Version\" : \"2\"");
    Files.writeString(file, newer);
    assertThatThrownBy(() -> ResultJson.read(file)).hasMessageContaining("schemaVersion");
    assertThatThrownBy(() -> ResultJson.read(folder)).isInstanceOf(UnusableResult.class);
  }

  private static RunResult runWith(String text) {
    ClauseResult clause = SampleRun.failed(text, false, SampleRun.exchange(text));
    return SampleRun.run(SampleRun.target("default", List.of(clause)));
  }

  private static List<String> violations(RunResult run) {
    return Schemas.named(Schemas.CONFORMANCE).violations(ResultJson.toJson(run));
  }
}
