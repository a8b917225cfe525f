package org.activeflowlog.conformance.target;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.activeflowlog.conformance.result.HarnessError;
import org.activeflowlog.conformance.wire.Answer;
import org.activeflowlog.conformance.wire.Carrier;
import org.activeflowlog.conformance.wire.JsonPost;
import org.activeflowlog.conformance.wire.NoAnswer;

/** A target's provider-state handler: asks it for states, by the state-change request of Pact. */
public final class States {
  private static final JsonMapper JSON = new JsonMapper();

  private final URI uri;
  private final JsonPost post;
  private final Permits permits;
  private final Duration setupLimit;
  private final Duration teardownLimit;

  States(URI uri, Carrier carrier, Permits permits, Duration setupLimit, Duration teardownLimit) {
    this.uri = uri;
    this.post = new JsonPost(uri, carrier);
    this.permits = permits;
    this.setupLimit = setupLimit;
    this.teardownLimit = teardownLimit;
  }

  /** The values that a handler answered for a state. */
  public record Values(Map<String, String> values) {

    /** One of the values that the state promises. */
    public String get(String name) {
      return values.get(name);
    }

    FlowLog flowLog() {
      return new FlowLog(
          get("RegionId"),
          get("CenId"),
          get("FlowLogId"),
          values.getOrDefault("TransitRouterId", ""));
    }
  }

  /**
   * Asks for a state.
   *
   * @return what the handler answered; empty if it does not offer the state
   * @throws HarnessError if the handler breaks the protocol or cannot be reached
   */
  Optional<Values> setUp(State state, Map<String, String> params, Ledger ledger) {
    Answer answer = send(state.text(), params, "setup", setupLimit);
    if (answer.status() == 404
        || answer.status() == 501
        || answer.member("unsupported").filter(node -> node.asBoolean()).isPresent()) {
      return Optional.empty();
    }
    if (answer.status() != 200 || answer.json().isEmpty()) {
      throw new HarnessError(
          complaint(
              state, told(answer), "HTTP 200 with a JSON object, or 404 if it is not offered"));
    }
    Map<String, String> values = new LinkedHashMap<>(params);
    answer.json().get().properties().forEach(e -> values.put(e.getKey(), e.getValue().asText()));
    ledger.owe(() -> send(state.text(), values, "teardown", teardownLimit));
    demand(state, answer);
    return Optional.of(new Values(values));
  }

  private void demand(State state, Answer answer) {
    List<String> missing =
        state.answered().stream().filter(name -> answer.text(name).isEmpty()).toList();
    if (!missing.isEmpty()) {
      throw new HarnessError(
          complaint(
              state,
              "an object without " + String.join(", ", missing),
              "all of " + state.answered()));
    }
  }

  private Answer send(String state, Map<String, String> params, String action, Duration limit) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("consumer", "activeflowlog-conformance");
    request.put("state", state);
    request.put("params", params);
    request.put("action", action);
    try {
      return permits.asking(() -> post.send(JSON.valueToTree(request).toString(), limit));
    } catch (NoAnswer e) {
      throw new HarnessError(
          "the provider-state handler " + uri + " did not answer: " + e.getMessage());
    }
  }

  private static String told(Answer answer) {
    String body = answer.body().strip().replaceAll("\\s+", " ");
    return "HTTP "
        + answer.status()
        + (body.isEmpty()
            ? " with an empty body"
            : " " + body.substring(0, Math.min(80, body.length())));
  }

  private String complaint(State state, String actual, String right) {
    return "the provider-state handler %s, asked for \"%s\", answered %s; expected %s"
        .formatted(uri, state.text(), actual, right);
  }
}
