package org.activeflowlog.conformance.twin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The provider-state handler: brings the twin into a state, and back. */
final class States {
  private final StateRooms rooms;

  States(StateRooms rooms) {
    this.rooms = rooms;
  }

  /** An HTTP status with a body. */
  record Reply(int status, String body) {
    boolean isJson() {
      return status == 200;
    }
  }

  Reply reply(Received received) {
    if (!received.method().equals("POST")) {
      return malformed("a provider state is asked for by POST");
    }
    try {
      return reply(Texts.JSON.readTree(received.body()));
    } catch (JsonProcessingException notJson) {
      return malformed("the body is not JSON");
    }
  }

  private Reply reply(JsonNode request) {
    if (!request.path("state").isTextual() || !request.path("action").isTextual()) {
      return malformed("state and action have to be strings");
    }
    if (request.has("params") && !request.get("params").isObject()) {
      return malformed("params have to be an object");
    }
    Map<String, String> params = new TreeMap<>();
    for (Map.Entry<String, JsonNode> each : request.path("params").properties()) {
      if (!each.getValue().isTextual()) {
        return malformed("params have to be strings");
      }
      params.put(each.getKey(), each.getValue().textValue());
    }
    Optional<ProviderState> state = ProviderState.of(request.get("state").textValue());
    return switch (request.get("action").textValue()) {
      case "setup" -> answered(state.flatMap(it -> rooms.setUp(it, params)));
      case "teardown" -> answered(state.map(it -> rooms.tearDown(params)));
      default -> malformed("action is neither setup nor teardown");
    };
  }

  private static Reply answered(Optional<Map<String, String>> values) {
    return values
        .map(it -> new Reply(200, Texts.json(it)))
        .orElse(new Reply(404, "this state is not offered\n"));
  }

  private static Reply malformed(String why) {
    return new Reply(400, why + "\n");
  }
}
