package org.activeflowlog.conformance.twin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The service without HTTP and signatures, with a clock that can be set. */
final class Bench {
  final SettableClock clock = new SettableClock();
  private final StateRooms rooms;
  private final Gateway gateway;

  Bench(TwinOptions given) {
    TwinOptions options = given.withClock(clock).withAuth(false);
    Account account = new Account();
    AccessKeys keys = new AccessKeys(options.accessKeys());
    Bodies bodies = new Bodies();
    rooms = new StateRooms(account, keys, clock, Draw.fresh());
    gateway =
        new Gateway(
            new Service(account, options, bodies), new Doorkeeper(keys, options), bodies, options);
  }

  static Bench slow() {
    return new Bench(TwinOptions.defaults().withEnableDelay(Duration.ofSeconds(30)));
  }

  static Bench with(Rules rules) {
    return new Bench(TwinOptions.defaults().withRules(rules));
  }

  /** Parameters that name a flow log of this status. */
  Map<String, String> flowLog(String status) {
    return state(ProviderState.FLOW_LOG, Map.of("Status", status));
  }

  Map<String, String> state(ProviderState state, Map<String, String> params) {
    return new TreeMap<>(rooms.setUp(state, params).orElseThrow());
  }

  Optional<Map<String, String>> offered(ProviderState state, Map<String, String> params) {
    return rooms.setUp(state, params);
  }

  Answer call(String action, Map<String, String> parameters) {
    return raw("Action=" + action + "&Version=2017-09-12&" + Http.query(parameters)).answer();
  }

  Gateway.Said raw(String query) {
    return gateway.answer(new Received("GET", "/", query, Map.of(), "", ""));
  }

  Answer enable(Map<String, String> flowLog) {
    return call("ActiveFlowLog", flowLog);
  }

  /** What the call answers: "true" or an error code. */
  static String code(Answer answer) {
    return answer.members().getOrDefault("Code", answer.members().get("Success")).toString();
  }

  /** The items of a query by id. */
  List<?> query(Map<String, String> flowLog) {
    Answer answer = call("DescribeFlowlogs", Map.of("FlowLogId", flowLog.get("FlowLogId")));
    return (List<?>) ((Map<?, ?>) answer.members().get("FlowLogs")).get("FlowLog");
  }

  Map<?, ?> item(Map<String, String> flowLog) {
    return (Map<?, ?>) query(flowLog).get(0);
  }

  String status(Map<String, String> flowLog) {
    return item(flowLog).get("Status").toString();
  }

  static Map<String, String> and(Map<String, String> parameters, String name, String value) {
    Map<String, String> changed = new TreeMap<>(parameters);
    changed.put(name, value);
    return changed;
  }

  static Map<String, String> without(Map<String, String> parameters, String name) {
    Map<String, String> changed = new TreeMap<>(parameters);
    changed.remove(name);
    return changed;
  }
}
