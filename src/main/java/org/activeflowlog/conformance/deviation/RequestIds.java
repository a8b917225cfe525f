package org.activeflowlog.conformance.deviation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.Rules;

/** How the RequestId of an answer is made. */
final class RequestIds {
  private RequestIds() {}

  @Deviation(
      value = "RequestId is derived from the call, so equal calls have equal ones.",
      breaks = {
        "response-parameters.request-id-is-new",
        "response-parameters.every-request-id",
        "response-parameters.refusal-request-id-is-new"
      })
  static final class RequestIdIsAHash implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      byte[] bytes = call.toString().getBytes(StandardCharsets.UTF_8);
      return answer.withRequestId(
          UUID.nameUUIDFromBytes(bytes).toString().toUpperCase(Locale.ROOT));
    }
  }

  @Deviation(
      value = "RequestId is the FlowLogId.",
      breaks = {
        "response-parameters.request-id-is-new",
        "response-parameters.every-request-id",
        "response-parameters.refusal-request-id-is-new"
      })
  static final class RequestIdIsTheFlowLogId implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return call.has("FlowLogId") ? answer.withRequestId(call.value("FlowLogId")) : answer;
    }
  }

  @Deviation(
      value = "RequestId counts minutes.",
      breaks = {
        "response-parameters.request-id-is-new",
        "response-parameters.every-request-id",
        "response-parameters.refusal-request-id-is-new"
      })
  static final class RequestIdIsTheTime extends Rules implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return answer.withRequestId(Long.toString(now().toEpochMilli() / 600_000));
    }
  }
}
