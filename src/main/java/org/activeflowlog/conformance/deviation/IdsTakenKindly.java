package org.activeflowlog.conformance.deviation;

import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Rules;

/** Ids that are taken for a flow log, a region or an instance though they name none. */
final class IdsTakenKindly {
  private static final String CLAUSES = "request-parameters.";

  private IdsTakenKindly() {}

  @Deviation(
      value = "A RegionId or CenId of blanks is as good as the right one.",
      breaks = {CLAUSES + "region-id-blank", CLAUSES + "cen-id-blank"})
  static final class BlanksWillDo extends Rules {
    @Override
    public boolean isRegion(String regionId) {
      return regionId.isBlank() || super.isRegion(regionId);
    }

    @Override
    public boolean isIn(FlowLog flowLog, String regionId) {
      return regionId.isBlank() || super.isIn(flowLog, regionId);
    }

    @Override
    public boolean belongsTo(FlowLog flowLog, String cenId) {
      return cenId.isBlank() || super.belongsTo(flowLog, cenId);
    }
  }

  @Deviation(
      value = "A RegionId or CenId of blanks makes the service fail.",
      breaks = {CLAUSES + "region-id-blank", CLAUSES + "cen-id-blank"})
  static final class BlanksFail extends Acquainted {
    @Override
    public List<String> required(String action, String edition) {
      if (isBlank("RegionId") || isBlank("CenId")) {
        throw failure();
      }
      return super.required(action, edition);
    }

    private boolean isBlank(String parameter) {
      return !call().value(parameter).isEmpty() && call().value(parameter).isBlank();
    }
  }

  @Deviation(
      value = "A flow log's name is as good as its id.",
      breaks = CLAUSES + "flow-log-id-as-its-name")
  static final class NamesWillDo extends Rules {
    @Override
    public boolean isMeant(Call call, FlowLog flowLog) {
      boolean named =
          call.value("FlowLogId").equals(flowLog.attributes().get("FlowLogName"))
              && call.value("CenId").equals(flowLog.cenId());
      return named || super.isMeant(call, flowLog);
    }
  }

  @Deviation(
      value = "Of several FlowLogIds with commas between them the first counts.",
      breaks = CLAUSES + "flow-log-id-before-another")
  static final class FirstOfAListCounts extends Rules {
    @Override
    public boolean isMeant(Call call, FlowLog flowLog) {
      return call.value("FlowLogId").split(",", -1)[0].equals(flowLog.flowLogId());
    }
  }

  @Deviation(
      value = "A comma in a FlowLogId makes the service fail.",
      breaks = CLAUSES + "flow-log-id-before-another")
  static final class CommasFail extends Acquainted {
    @Override
    public boolean refusesUnknown(String flowLogId) {
      if (flowLogId.contains(",")) {
        throw failure();
      }
      return super.refusesUnknown(flowLogId);
    }
  }

  @Deviation(
      value = "The order of the parameters tells calls with the same token apart.",
      breaks = CLAUSES + "client-token-replay-in-other-order")
  static final class OrderMatters extends Rules {
    @Override
    public boolean areSame(Map<String, List<String>> first, Map<String, List<String>> now) {
      return super.areSame(first, now)
          && List.copyOf(first.keySet()).equals(List.copyOf(now.keySet()));
    }
  }
}
