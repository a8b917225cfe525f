package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.Check;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;

/** What is left out for some flow logs: those of transit routers, those that are gone. */
final class Routers {
  private static final String CLAUSES = "request-parameters.transit-router-";

  private Routers() {}

  @Deviation(
      value = "Nothing is checked of a call on a transit router's flow log.",
      breaks = {
        CLAUSES + "region-id-missing",
        CLAUSES + "region-id-of-no-region",
        CLAUSES + "cen-id-of-no-instance",
        "request-parameters.transit-router-region-id-of-another",
        "request-parameters.transit-router-cen-id-of-another-instance",
        "request-parameters.transit-router-cen-id-missing"
      })
  static final class RoutersAreNotChecked extends Acquainted {
    @Override
    public List<Check> checks(String action) {
      return isEnabling() && isOnTransitRouter()
          ? List.of(Check.FLOW_LOG, Check.STATUS, Check.TROUBLE)
          : super.checks(action);
    }
  }

  @Deviation(
      value = "A faulty call on a transit router's flow log makes the service fail.",
      breaks = {
        CLAUSES + "region-id-missing",
        CLAUSES + "region-id-of-no-region",
        CLAUSES + "cen-id-of-no-instance",
        "request-parameters.transit-router-region-id-of-another",
        "request-parameters.transit-router-cen-id-of-another-instance",
        "request-parameters.transit-router-cen-id-missing"
      })
  static final class RoutersFailAtFaults extends Acquainted {
    @Override
    public boolean remembers(Refused refusal) {
      if (isEnabling() && isOnTransitRouter() && !refusal.code().startsWith("IncorrectStatus")) {
        throw failure();
      }
      return false;
    }
  }

  @Deviation(
      value = "Enabling a flow log that was deleted is answered with success.",
      breaks = {
        "error-codes.InvalidFlowlogId.NotFound.deleted",
        "error-codes.InvalidFlowlogId.NotFound.deleted-with-a-token"
      })
  static final class DeletedOnesAreEnabled extends Acquainted {
    private final Set<String> deleted = ConcurrentHashMap.newKeySet();

    @Override
    public FlowLog change(String action, FlowLog flowLog, Instant now, Duration takes) {
      if (action.equals("DeleteFlowlog")) {
        deleted.add(flowLog.flowLogId());
      }
      return super.change(action, flowLog, now, takes);
    }

    @Override
    public boolean refusesUnknown(String flowLogId) {
      return !deleted.contains(flowLogId);
    }
  }

  private static boolean isOfRouter(Map<Object, Object> item) {
    return item.containsKey("TransitRouterId");
  }

  @Deviation(
      value = "DescribeFlowlogs does not list the flow logs of transit routers.",
      breaks = {
        "operation.query-transit-router",
        "operation.query-active-transit-router",
        "operation.modifying-is-queried-transit-router"
      })
  static final class RoutersAreNotListed implements ItemFilter {
    @Override
    public Optional<Map<Object, Object>> told(Map<Object, Object> item) {
      return Optional.of(item).filter(it -> !isOfRouter(it));
    }
  }

  @Deviation(
      value = "DescribeFlowlogs tells of transit routers' flow logs without their Status.",
      breaks = {
        "operation.query-transit-router",
        "operation.query-active-transit-router",
        "operation.modifying-is-queried-transit-router"
      })
  static final class RoutersAreListedWithoutStatus implements ItemFilter {
    @Override
    public Optional<Map<Object, Object>> told(Map<Object, Object> item) {
      if (isOfRouter(item)) {
        item.remove("Status");
      }
      return Optional.of(item);
    }
  }

  @Deviation(
      value = "For a transit router's flow log the answer comes when all is done.",
      breaks = "operation.answers-before-done-transit-router")
  static final class RoutersAreAnsweredWhenDone extends Acquainted implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      boolean enabled = answer.name().equals("active-flow-log.success");
      return enabled && isOnTransitRouter() ? answer.withDelay(Duration.ofMillis(1200)) : answer;
    }
  }
}
