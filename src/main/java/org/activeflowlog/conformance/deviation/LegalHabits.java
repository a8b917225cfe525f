package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.Check;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** Habits of a service that the page does not speak of. */
final class LegalHabits {
  private LegalHabits() {}

  @Variant("RequestIds are plain ascending numbers.")
  static final class RequestIdsAreCounted extends Rules {
    private final AtomicLong last = new AtomicLong();

    @Override
    public String requestId() {
      return Long.toString(last.incrementAndGet());
    }
  }

  @Variant(
      value = "DescribeFlowlogs lists every flow log, whatever it is asked for, page by page.",
      profiles = {"page", "gateway"})
  static final class FiltersAreIgnored extends Rules {
    @Override
    public boolean filtersBy(String parameter) {
      return false;
    }
  }

  @Variant(
      value = "A flow log's name is its id.",
      profiles = {"page", "gateway"})
  static final class NamesAreIds implements ItemFilter {
    @Override
    public Optional<Map<Object, Object>> told(Map<Object, Object> item) {
      item.put("FlowLogName", item.get("FlowLogId"));
      return Optional.of(item);
    }
  }

  @Variant(
      value = "Every flow log is of a transit router, and refused as such for its status.",
      profiles = {"page", "gateway"})
  static final class EveryOneIsOfARouter extends Rules implements ItemFilter {
    @Override
    public Refused incorrectStatus(String action, FlowLog flowLog) {
      return Refused.documented("IncorrectStatus.TrFlowlog");
    }

    @Override
    public Optional<Map<Object, Object>> told(Map<Object, Object> item) {
      item.putIfAbsent("TransitRouterId", "tr-of-all-flow-logs");
      return Optional.of(item);
    }
  }

  @Variant(
      value = "The interval is told as 600 and as 600.0 in turn.",
      profiles = {"page", "gateway"})
  static final class IntervalsAreDecimalsInTurn implements ItemFilter {
    private final AtomicLong told = new AtomicLong();

    @Override
    public Optional<Map<Object, Object>> told(Map<Object, Object> item) {
      if (told.incrementAndGet() % 2 == 0) {
        item.computeIfPresent("Interval", (name, value) -> Double.valueOf(value.toString()));
      }
      return Optional.of(item);
    }
  }

  @Variant(
      value = "DescribeFlowlogs filters by FlowLogId alone.",
      profiles = {"page", "gateway"})
  static final class OnlyIdsAreFiltered extends Rules {
    @Override
    public boolean filtersBy(String parameter) {
      return parameter.equals("FlowLogId");
    }
  }

  @Variant("Only enabling and disabling are offered, and queries.")
  static final class FewOperationsAreOffered extends Rules {
    private static final Set<String> OFFERED = Set.of("ActiveFlowLog", "DeactiveFlowLog");

    @Override
    public List<Check> checks(String action) {
      if (!OFFERED.contains(action)) {
        throw Refused.other(
            404,
            "InvalidAction.NotFound",
            "Specified api is not found, please check your url and method.");
      }
      return super.checks(action);
    }
  }

  @Variant(
      value = "A service unlike the usual one: counted ids, other members first, numbers, slow.",
      enableDelayMillis = 120)
  static final class UnlikeTheUsualService extends Rules implements AnswerFilter {
    private final AtomicLong last = new AtomicLong(1_000);

    @Override
    public String requestId() {
      return "req-" + last.incrementAndGet();
    }

    @Override
    public Refused incorrectStatus(String action, FlowLog flowLog) {
      return flowLog.isOfTransitRouter()
          ? super.incorrectStatus(action, flowLog)
          : Refused.other(409, "Operation.Blocking", "Try again later.");
    }

    @Override
    public Answer replayed(Call call, Answer first, String requestId) {
      return first.withRequestId(requestId);
    }

    @Override
    public Answer filter(Call call, Answer answer) {
      return answer.with("Elapsed", 3).withHeader("Server", "unlike/1.0");
    }
  }

  @Variant("Queries tell the status of up to 200 ms ago, as from a cache.")
  static final class QueriesLagBehind extends Rules implements AnswerFilter {
    private static final Duration FOR = Duration.ofMillis(200);
    private final Map<Map<String, List<String>>, Kept> cache = new HashMap<>();

    private record Kept(Answer answer, Instant at) {}

    @Override
    public synchronized Answer filter(Call call, Answer answer) {
      if (!answer.name().equals("describe-flowlogs.success")) {
        return answer;
      }
      Instant now = now();
      Map<String, List<String>> key = new LinkedHashMap<>(call.parameters());
      Kept kept = cache.get(key);
      if (kept == null || now.isAfter(kept.at().plus(FOR))) {
        kept = new Kept(answer, now);
        cache.put(key, kept);
      }
      return kept.answer().withRequestId(answer.members().get("RequestId").toString());
    }
  }
}
