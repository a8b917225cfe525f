package org.activeflowlog.conformance.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.result.Counts;
import org.activeflowlog.conformance.result.Exchange;
import org.activeflowlog.conformance.result.Informative;
import org.activeflowlog.conformance.result.Observation;
import org.activeflowlog.conformance.result.Outcome;
import org.activeflowlog.conformance.result.Reachability;
import org.activeflowlog.conformance.result.RunResult;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.result.Verdict;

/** A run with every verdict, on two targets. */
final class SampleRun {
  static final Instant AT = Instant.parse("2026-01-01T00:00:00.123Z");

  private SampleRun() {}

  static RunResult run() {
    return run(target("default", clauses()), target("staging", List.of(passed())));
  }

  static RunResult run(TargetResult... targets) {
    return new RunResult(
        RunResult.SCHEMA_VERSION,
        new RunResult.Contract("ActiveFlowLog", "Cbn", "2017-09-12", "2024-10-21", List.of("page")),
        new RunResult.Harness("0.1.0"),
        Instant.parse("2026-01-01T00:00:00Z"),
        1234,
        1,
        List.of("default deviates"),
        List.of(targets));
  }

  static TargetResult target(String name, List<ClauseResult> clauses) {
    return new TargetResult(
        name,
        "http://127.0.0.1:8080",
        Outcome.DEVIATES,
        null,
        Counts.of(clauses),
        clauses,
        List.of(new Informative("debugging.explorer", "a browser runs it", "it is a web page")),
        List.of(new Observation("already-active", "answers Success", "operation.answers")),
        List.of(new Reachability("a flow log", null, "states", null)));
  }

  static TargetResult silent(String note) {
    return new TargetResult(
        "default",
        "http://127.0.0.1:1",
        Outcome.INCONCLUSIVE,
        note,
        Counts.of(List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static List<ClauseResult> clauses() {
    return List.of(
        passed(),
        failed("the boolean true", false, exchange("{\"Success\": true}")),
        failed("a known one", true, exchange("{}")),
        clause(Verdict.NOT_VERIFIED, null, "the state cannot be reached", false),
        clause(Verdict.ERROR, null, "target lost", false, silence()));
  }

  static ClauseResult passed() {
    return clause(Verdict.PASSED, null, null, false);
  }

  static ClauseResult failed(String actual, boolean known, Exchange... exchanges) {
    return clause(Verdict.FAILED, actual, null, known, exchanges);
  }

  static Exchange exchange(String body) {
    return exchange("ActiveFlowLog", body);
  }

  static Exchange exchange(String action, String body) {
    return new Exchange(
        AT,
        3,
        request(action),
        new Exchange.Response(
            200,
            Map.of("Content-Type", "application/json", "Server", "x"),
            body,
            body.length(),
            false),
        null);
  }

  static Exchange silence() {
    return new Exchange(AT, 10000, request("DescribeFlowlogs"), null, "no answer within 10s");
  }

  private static Exchange.Request request(String action) {
    return new Exchange.Request(
        "POST",
        "http://127.0.0.1:8080/?Action=" + action,
        Map.of("Host", "127.0.0.1"),
        "FlowLogId=flowlog-1");
  }

  private static ClauseResult clause(
      Verdict verdict, String actual, String reason, boolean known, Exchange... exchanges) {
    return new ClauseResult(
        "response-parameters." + verdict.label() + (known ? ".known" : ""),
        ClauseResult.VERIFIABLE,
        "Success is a string",
        "features/response-parameters.feature",
        12,
        verdict,
        verdict == Verdict.FAILED ? List.of("the string \"true\"", "a refusal") : List.of(),
        actual,
        reason,
        known,
        "states",
        12,
        List.of(exchanges));
  }
}
