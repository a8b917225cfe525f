package org.activeflowlog.conformance.deviation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;

/** Servers that do not even try, as far as data files cannot tell. */
final class Crude {
  private Crude() {}

  @Deviation(
      value = "Every call is answered with its own parameters.",
      breaks = {"operation.query", "response-parameters.success-is-true"},
      crude = true)
  static final class EchoOfTheCall implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      Map<String, Object> echo = new LinkedHashMap<>();
      echo.put("Action", call.action());
      call.parameters().keySet().forEach(name -> echo.put(name, call.value(name)));
      return answer.withStatus(200).withMembers(echo);
    }
  }

  @Deviation(
      value = "Every enabling is answered with success, and the real answer is thrown away.",
      breaks = {
        "error-codes.InvalidFlowlogId.NotFound",
        "error-codes.RuleExist",
        "request-parameters.flow-log-id-missing"
      },
      crude = true)
  static final class EnablingAlwaysSucceeds implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return call.action().equals("ActiveFlowLog")
          ? answer
              .withStatus(200)
              .withMembers(
                  Map.of("Success", "true", "RequestId", answer.members().get("RequestId")))
          : answer;
    }
  }

  @Deviation(
      value = "Everything is refused alike: enabling never does anything but fail.",
      breaks = {"operation.enables", "request-parameters.client-token-absent"},
      crude = true)
  static final class EnablingAlwaysInvalid implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return call.action().equals("ActiveFlowLog")
          ? answer
              .withStatus(400)
              .with("Code", "InvalidParameter")
              .with("Message", "Invalid parameter.")
              .without("Success")
          : answer;
    }
  }
}
