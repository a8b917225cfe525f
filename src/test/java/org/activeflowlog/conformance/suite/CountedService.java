package org.activeflowlog.conformance.suite;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small service that counts its ids; its handler lends one flow log, and all are of one CEN. */
final class CountedService implements AutoCloseable {
  static final String LENT = "flowlog-11";
  static final List<String> OTHERS = List.of("flowlog-1", "flowlog-110");
  private static final String CEN = "1";

  private final JsonMapper json = new JsonMapper();
  private final Map<String, String> statuses = new TreeMap<>();
  private final BiPredicate<String, String> means;
  private final boolean refusesOddQueries;
  private final HttpServer server;

  /**
   * @param means whether a given id means a real one, for queries and for enablings
   * @param refusesOddQueries whether a query for what does not exist is refused
   */
  CountedService(BiPredicate<String, String> means, boolean refusesOddQueries) throws IOException {
    this.means = means;
    this.refusesOddQueries = refusesOddQueries;
    statuses.put(LENT, "Inactive");
    OTHERS.forEach(id -> statuses.put(id, "Inactive"));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::call);
    server.createContext("/states", this::lend);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  URI states() {
    return url().resolve("/states");
  }

  synchronized Map<String, String> statuses() {
    return Map.copyOf(statuses);
  }

  private synchronized void lend(HttpExchange exchange) throws IOException {
    boolean offered =
        json.readTree(exchange.getRequestBody()).path("state").asText().equals("a flow log");
    statuses.put(LENT, "Inactive");
    Map<String, String> ids = Map.of("RegionId", "cn-hangzhou", "CenId", CEN, "FlowLogId", LENT);
    answer(exchange, offered ? 200 : 404, offered ? ids : Map.of());
  }

  private synchronized void call(HttpExchange exchange) throws IOException {
    Map<String, String> parameters = parameters(exchange.getRequestURI().getRawQuery());
    List<String> meant = meant(parameters);
    if (meant.isEmpty() && (refusesOddQueries || !isQuery(parameters))) {
      answer(exchange, 400, refusal());
    } else if (isQuery(parameters)) {
      answer(exchange, 200, listing(meant));
    } else {
      statuses.put(meant.get(0), "Active");
      answer(exchange, 200, Map.of("Success", "true", "RequestId", requestId()));
    }
  }

  private static boolean isQuery(Map<String, String> parameters) {
    return parameters.getOrDefault("Action", "").equals("DescribeFlowlogs");
  }

  private List<String> meant(Map<String, String> parameters) {
    return statuses.keySet().stream()
        .filter(id -> means.test(parameters.getOrDefault("FlowLogId", id), id))
        .filter(id -> parameters.getOrDefault("CenId", CEN).equals(CEN))
        .toList();
  }

  private Map<String, Object> listing(List<String> meant) {
    List<Map<String, String>> items =
        meant.stream()
            .map(id -> Map.of("FlowLogId", id, "CenId", CEN, "Status", statuses.get(id)))
            .toList();
    return Map.of("FlowLogs", Map.of("FlowLog", items), "RequestId", requestId());
  }

  private static Map<String, String> refusal() {
    return Map.of(
        "RequestId", requestId(), "Code", "InvalidFlowlogId.NotFound", "Message", "Not found.");
  }

  private static String requestId() {
    return UUID.randomUUID().toString();
  }

  private static Map<String, String> parameters(String query) {
    return Stream.of(query.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8), (one, more) -> one));
  }

  private void answer(HttpExchange exchange, int status, Map<String, ?> members) {
    try (exchange) {
      byte[] body = json.writeValueAsBytes(members);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
