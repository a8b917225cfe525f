package org.activeflowlog.conformance.target;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.activeflowlog.conformance.wire.Answer;
import org.activeflowlog.conformance.wire.Call;

/** Looks at flow logs through DescribeFlowlogs, reading no more of its answer than is needed. */
public final class Observer {
  private static final int MOST_PAGES = 50;
  private static final int ROUNDS = 4;

  private final Service service;
  private final Map<String, String> statuses = new ConcurrentHashMap<>();
  private final Queue<Long> queryNanos = new ConcurrentLinkedQueue<>();

  Observer(Service service) {
    this.service = service;
  }

  /** The median time of a query so far, in nanoseconds; 0 before the first. */
  public long medianNanos() {
    List<Long> sorted = queryNanos.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
  }

  /** Looks once. A query that brings nothing usable is a look as well. */
  public Look at(FlowLog flowLog, Evidence evidence) {
    Look look = null;
    for (int round = 0; round < ROUNDS; round++) {
      Set<String> others = new HashSet<>();
      look = through(flowLog, others, evidence);
      // With others in the list, it is paged and may have shifted while it was read.
      if (look.item().isPresent() || others.isEmpty()) {
        break;
      }
    }
    if (look.item().isPresent()) {
      statuses.putIfAbsent(look.statusInWords(), evidence.clause());
    }
    return look;
  }

  /** How the status was told in this run, each with the id of a clause whose scenario saw it. */
  public Map<String, String> statuses() {
    return Map.copyOf(statuses);
  }

  /** Whether a query, which may be refused, lists any flow log of that kind. */
  public boolean lists(Call query, Predicate<JsonNode> kind, Evidence evidence) {
    Set<String> seen = new HashSet<>();
    Answer answer = service.callPlainly(query, evidence);
    for (int page = 2; page <= MOST_PAGES && !anyIs(kind, answer); page++) {
      if (!hasMore(answer, seen)) {
        return false;
      }
      answer = service.callPlainly(query.with("PageNumber", "" + page), evidence);
    }
    return anyIs(kind, answer);
  }

  private static boolean anyIs(Predicate<JsonNode> kind, Answer answer) {
    return list(answer).stream()
        .flatMap(items -> StreamSupport.stream(items.spliterator(), false))
        .anyMatch(kind);
  }

  /** Reads page after page: a target may leave the filter unheeded. */
  private Look through(FlowLog flowLog, Set<String> others, Evidence evidence) {
    Call query = flowLog.call("DescribeFlowlogs");
    Answer answer = service.callPlainly(query, evidence);
    queryNanos.add(answer.nanos());
    for (int page = 2; page <= MOST_PAGES; page++) {
      Look look = read(answer, flowLog);
      if (look.item().isPresent() || !hasMore(answer, others)) {
        return look;
      }
      answer = service.callPlainly(query.with("PageNumber", "" + page), evidence);
    }
    return read(answer, flowLog);
  }

  private static Look read(Answer answer, FlowLog flowLog) {
    if (isNotFound(answer)) {
      return Look.unlisted(answer.nanos());
    }
    if (list(answer).isEmpty()) {
      return Look.inVain("DescribeFlowlogs answered " + answer.inShort(), answer.nanos());
    }
    for (JsonNode item : list(answer).get()) {
      if (item.path("FlowLogId").asText().equals(flowLog.flowLogId())) {
        return Look.listed(item, answer.nanos());
      }
    }
    return Look.unlisted(answer.nanos());
  }

  /** A query for what is not there may also be refused: facts 2.2. */
  private static boolean isNotFound(Answer answer) {
    return answer.isRefusal()
        && answer.code().filter("InvalidFlowlogId.NotFound"::equalsIgnoreCase).isPresent();
  }

  private static Optional<JsonNode> list(Answer answer) {
    return answer
        .member("FlowLogs")
        .filter(node -> answer.status() / 100 == 2 && answer.code().isEmpty())
        .map(Observer::items)
        .filter(JsonNode::isArray);
  }

  /** An empty list may also be told as none. */
  private static JsonNode items(JsonNode flowLogs) {
    JsonNode items = flowLogs.path("FlowLog");
    boolean none = flowLogs.isObject() && (items.isMissingNode() || items.isNull());
    return none ? JsonNodeFactory.instance.arrayNode() : items;
  }

  private static boolean hasMore(Answer answer, Set<String> seen) {
    boolean anyNew = false;
    for (JsonNode item : list(answer).orElse(MissingNode.getInstance())) {
      anyNew |= seen.add(item.path("FlowLogId").asText());
    }
    return anyNew;
  }
}
