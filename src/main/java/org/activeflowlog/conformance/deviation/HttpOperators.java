package org.activeflowlog.conformance.deviation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.twin.Answer;

/** Operators on what surrounds the body. */
final class HttpOperators {
  private HttpOperators() {}

  /** {@code status: 201}. */
  static Operator status(JsonNode told) {
    int status = Told.number(told);
    return answer -> answer.withStatus(status);
  }

  /** {@code header: {X-Cache: MISS}} sets headers. */
  static Operator header(JsonNode told) {
    Map<String, JsonNode> headers = Told.pairs(told);
    return answer -> {
      Answer changed = answer;
      for (Map.Entry<String, JsonNode> header : headers.entrySet()) {
        changed = changed.withHeader(header.getKey(), header.getValue().asText());
      }
      return changed;
    };
  }

  /** {@code drop-header: X-Acs-Request-Id}. */
  static Operator dropHeader(JsonNode told) {
    List<String> names = Told.texts(told);
    return answer -> {
      Answer changed = answer;
      for (String name : names) {
        changed = changed.withoutHeader(name);
      }
      return changed;
    };
  }

  /** {@code content-type: text/plain}. */
  static Operator contentType(JsonNode told) {
    String type = Told.text(told);
    return answer -> answer.withHeader("Content-Type", type);
  }

  /** {@code request-id: F7DD…} is every answer's, in the body and in the header. */
  static Operator requestId(JsonNode told) {
    String requestId = Told.text(told);
    return answer -> answer.withRequestId(requestId);
  }

  /** {@code delay: 50} holds the answer back for so many milliseconds. */
  static Operator delay(JsonNode told) {
    Duration delay = Duration.ofMillis(Told.number(told));
    return answer -> answer.withDelay(delay);
  }

  /** {@code reset: true} resets the connection instead of answering. */
  static Operator reset(JsonNode told) {
    return told.asBoolean() ? Answer::withBrokenConnection : answer -> answer;
  }
}
