package org.activeflowlog.conformance.deviation;

import java.time.Instant;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Rules;

/** What the CEN instance of a flow log leads to. */
final class Owners {
  private static final String NEIGHBOUR = "operation.touches-no-other-of-its-instance";
  private static final String EMPTY = "request-parameters.cen-id-of-an-empty-instance";

  private Owners() {}

  @Deviation(
      value = "Enabling a flow log enables all those of its CEN instance.",
      breaks = {NEIGHBOUR, NEIGHBOUR + "-with-a-token"})
  static final class InstancesAreEnabledWhole extends Rules {
    @Override
    public FlowLog bystander(FlowLog other, FlowLog enabled, Instant now) {
      return other.cenId().equals(enabled.cenId())
          ? other.changing(FlowLog.MODIFYING, FlowLog.ACTIVE, now)
          : other;
    }
  }

  @Deviation(
      value = "Enabling a flow log gives its description to the others of its CEN instance.",
      breaks = NEIGHBOUR)
  static final class InstancesShareADescription extends Rules {
    @Override
    public FlowLog bystander(FlowLog other, FlowLog enabled, Instant now) {
      return other.cenId().equals(enabled.cenId())
          ? other.with("Description", "as " + enabled.flowLogId())
          : other;
    }
  }

  @Deviation(
      value = "A CEN instance without a flow log will do as that of any flow log.",
      breaks = EMPTY)
  static final class EmptyInstancesWillDo extends Acquainted {
    @Override
    public boolean belongsTo(FlowLog flowLog, String cenId) {
      return (isEnabling() && cenId.matches("cen-[a-z0-9]{18}") && !isKnownInstance(cenId))
          || super.belongsTo(flowLog, cenId);
    }
  }

  @Deviation(
      value = "The CenId of a CEN instance without a flow log makes the service fail.",
      breaks = EMPTY)
  static final class EmptyInstancesFail extends Acquainted {
    @Override
    public boolean belongsTo(FlowLog flowLog, String cenId) {
      if (isEnabling() && cenId.matches("cen-[a-z0-9]{18}") && !isKnownInstance(cenId)) {
        throw failure();
      }
      return super.belongsTo(flowLog, cenId);
    }
  }
}
