package org.activeflowlog.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.result.RunResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

final class JunitXmlTest {
  private static final String FAILURE = "//testcase[contains(@name,'failed]')]/failure";

  @ParameterizedTest
  @CsvSource({
    "tests, 6, 5, 1",
    "failures, 2, 2, 0",
    "errors, 1, 1, 0",
    "skipped, 1, 1, 0",
    "time, 1.234, 0.060, 0.012"
  })
  void theTotalsAreRight(String total, String all, String first, String second) throws Exception {
    Document xml = parse(SampleRun.run());
    assertThat(value(xml, "/testsuites/@" + total)).isEqualTo(all);
    assertThat(value(xml, "//testsuite[@name='default']/@" + total)).isEqualTo(first);
    assertThat(value(xml, "//testsuite[@name='staging']/@" + total)).isEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource({
    "count(//testcase), 6",
    "count(//failure), 2",
    "count(//error), 1",
    "count(//skipped), 1",
    "//skipped/@message, the state cannot be reached",
    "//error/@message, target lost",
    "//failure[@type='known']/../@name, [response-parameters.failed.known] Success is a string",
    "//failure[1]/../@classname, default.response-parameters",
    "//failure[1]/../@file, features/response-parameters.feature",
    "//testsuite[1]/@timestamp, 2026-01-01T00:00:00Z",
    "//testsuite[1]//property[@name='result']/@value, deviates"
  })
  void everyVerdictHasItsElement(String path, String expected) throws Exception {
    assertThat(value(parse(SampleRun.run()), path)).isEqualTo(expected);
  }

  @Test
  void aFailureSaysExpectedActualAndExchange() throws Exception {
    Document xml = parse(SampleRun.run());
    assertThat(value(xml, FAILURE + "/@message"))
        .isEqualTo("expected the string \"true\", or a refusal; actual: the boolean true");
    assertThat(value(xml, FAILURE))
        .isEqualTo(FailureText.of(SampleRun.clauses().get(1)))
        .contains("expected:", "actual:", "exchange:");
  }

  @Test
  void whatXmlCannotHoldIsEscapedVisibly() throws Exception {
    String nasty = "<a> & ]]> 流 \ud83d\ude00 \u0000\u0001\u001b\r\ufffe half \ud83d";
    ClauseResult clause = SampleRun.failed(nasty, false, SampleRun.exchange(nasty));
    Document xml = parse(SampleRun.run(SampleRun.target("default", List.of(clause))));
    String shown = "<a> & ]]> 流 \ud83d\ude00 \\u0000\\u0001\\u001b\\u000d\\ufffe half \\ud83d";
    assertThat(value(xml, FAILURE + "/@message")).endsWith(shown);
    assertThat(value(xml, FAILURE)).containsSubsequence(shown, shown);
  }

  @Test
  void aHugeBodyIsCut() throws Exception {
    ClauseResult clause =
        SampleRun.failed("x".repeat(100_000), false, SampleRun.exchange("y".repeat(5_000_000)));
    Document xml = parse(SampleRun.run(SampleRun.target("default", List.of(clause))));
    assertThat(value(xml, FAILURE)).hasSizeLessThan(4000).contains("(5000000 characters)");
    assertThat(value(xml, FAILURE + "/@message")).hasSizeLessThan(2100);
  }

  @Test
  void aTargetOnWhichNothingWasJudgedIsNotGreen() throws Exception {
    Document xml = parse(SampleRun.run(SampleRun.silent("connection refused")));
    assertThat(value(xml, "//testcase/error/@message")).isEqualTo("connection refused");
    assertThat(value(xml, "//testsuite/@errors")).isEqualTo("1");
    assertThat(value(xml, "//testsuite/@tests")).isEqualTo("1");
    assertThat(value(xml, "/testsuites/@errors")).isEqualTo("1");
  }

  private static Document parse(RunResult run) throws Exception {
    byte[] bytes = JunitXml.of(run).getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  private static String value(Document xml, String path) throws Exception {
    return XPathFactory.newInstance().newXPath().evaluate(path, xml);
  }
}
