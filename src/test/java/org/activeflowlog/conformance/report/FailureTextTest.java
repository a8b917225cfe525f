package org.activeflowlog.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.activeflowlog.conformance.result.ClauseResult;
import org.junit.jupiter.api.Test;

final class FailureTextTest {

  @Test
  void aFailureIsClauseExpectedActualExchange() {
    assertThat(FailureText.of(SampleRun.clauses().get(1)))
        .isEqualTo(
            """
            [response-parameters.failed] Success is a string
              expected: the string "true", or a refusal
              actual:   the boolean true
              exchange: POST http://127.0.0.1:8080/?Action=ActiveFlowLog
                        FlowLogId=flowlog-1
                        -> 200 after 3 ms, Content-Type: application/json
                        {"Success": true}\
            """);
  }

  @Test
  void anErrorIsClauseReasonExchange() {
    assertThat(FailureText.of(SampleRun.clauses().get(4)))
        .isEqualTo(
            """
            [response-parameters.error] Success is a string
              reason:   target lost
              exchange: POST http://127.0.0.1:8080/?Action=DescribeFlowlogs
                        FlowLogId=flowlog-1
                        -> nothing after 10000 ms: no answer within 10s\
            """);
  }

  @Test
  void theCallIsShownBeforeTheLastOfManyLooks() {
    ClauseResult clause =
        SampleRun.failed(
            "stuck",
            false,
            SampleRun.exchange("CreateFlowlog", "first"),
            SampleRun.exchange("ActiveFlowLog", "second"),
            SampleRun.exchange("DescribeFlowlogs", "third"),
            SampleRun.exchange("DescribeFlowlogs", "fourth"));
    assertThat(FailureText.of(clause))
        .containsSubsequence("second", "fourth")
        .doesNotContain("first", "third");
  }

  @Test
  void foreignTextCannotPlayWithTheTerminal() {
    ClauseResult clause =
        SampleRun.failed("\u001b[2J\u202e", false, SampleRun.exchange("line\r\n\u0007next"));
    assertThat(FailureText.of(clause))
        .contains("actual:   \\u001b[2J\\u202e")
        .contains("            line\n            \\u0007next".replace("\n", "\\u000d\n"))
        .doesNotContain("\u001b", "\u0007", "\r");
  }

  @Test
  void aLongBodyIsCutAtWholeCharacters() {
    String body = "\ud83d\ude00".repeat(600);
    assertThat(FailureText.of(SampleRun.failed("x", false, SampleRun.exchange(body))))
        .contains("\ud83d\ude00".repeat(500) + "… (600 characters)")
        .doesNotContain("\ud83d\ude00".repeat(501));
  }

  @Test
  void noBodyIsSaid() {
    assertThat(FailureText.of(SampleRun.failed("x", false, SampleRun.exchange(""))))
        .endsWith("(no body)");
  }
}
