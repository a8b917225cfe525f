package org.activeflowlog.conformance.deviation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Rules;

/** What DescribeFlowlogs tells of a flow log. */
final class Queries {
  private Queries() {}

  @Deviation(
      value = "A Modifying flow log cannot be queried.",
      breaks = "operation.modifying-is-queried")
  static final class QueriesRefusedWhileModifying extends Rules {
    @Override
    public boolean answersQueries(FlowLog flowLog, Instant now) {
      return !flowLog.isChanging(now);
    }
  }

  @Deviation(
      value = "A Modifying flow log is listed as Active already.",
      breaks = "operation.modifying-is-queried")
  static final class ModifyingIsListedAsActive extends Rules {
    @Override
    public String status(FlowLog flowLog, Instant now) {
      return flowLog.isChanging(now) ? FlowLog.ACTIVE : super.status(flowLog, now);
    }
  }

  @Deviation(
      value = "A Modifying flow log is missing from the list.",
      breaks = "operation.modifying-is-queried")
  static final class ModifyingIsNotListed implements ItemFilter {
    @Override
    public Optional<Map<Object, Object>> told(Map<Object, Object> item) {
      return Optional.of(item).filter(it -> !FlowLog.MODIFYING.equals(it.get("Status")));
    }
  }
}
