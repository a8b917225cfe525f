package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.FlowLog;

/** Two flow logs of one CEN instance of which one stands in the other's way. */
final class Neighbours {
  private static final String BESIDE = "operation.enables-beside.";
  private static final String WENT = "operation.enables-after-another-of-its-instance-went";
  private static final String LATER = "operation.disables-beside";
  private static final String TOKEN = "request-parameters.client-token-";

  private Neighbours() {}

  /** Knows which flow log of each CEN instance changes, and which is gone. */
  private abstract static class Instances extends Acquainted {
    private final Map<String, FlowLog> changing = new ConcurrentHashMap<>();
    private final Set<String> bereft = ConcurrentHashMap.newKeySet();

    final boolean isBeside(FlowLog flowLog, Instant now) {
      FlowLog other = changing.get(flowLog.cenId());
      return other != null
          && !other.flowLogId().equals(flowLog.flowLogId())
          && other.isChanging(now);
    }

    final boolean isBereft(String cenId) {
      return isEnabling() && bereft.contains(cenId);
    }

    @Override
    public FlowLog change(String action, FlowLog flowLog, Instant now, Duration takes) {
      FlowLog changed = super.change(action, flowLog, now, takes);
      if (!action.equals("ActiveFlowLog")) {
        changing.put(flowLog.cenId(), changed);
      }
      if (action.equals("DeleteFlowlog")) {
        bereft.add(flowLog.cenId());
      }
      return changed;
    }
  }

  @Deviation(
      value = "While a flow log is disabled or deleted, others of its CEN instance are barred.",
      breaks = {BESIDE + "DeactiveFlowLog", BESIDE + "DeleteFlowlog"},
      enableDelayMillis = 1000,
      enableTimeoutMillis = 5000)
  static final class InstancesAreBarredMeanwhile extends Instances {
    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      return !(isEnabling() && isBeside(flowLog, now)) && super.allows(action, flowLog, now);
    }
  }

  @Deviation(
      value = "While a flow log is disabled or deleted, enabling others of its instance fails.",
      breaks = {BESIDE + "DeactiveFlowLog", BESIDE + "DeleteFlowlog"},
      enableDelayMillis = 1000,
      enableTimeoutMillis = 5000)
  static final class InstancesFailMeanwhile extends Instances {
    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      if (isEnabling() && isBeside(flowLog, now)) {
        throw failure();
      }
      return super.allows(action, flowLog, now);
    }
  }

  @Deviation(
      value = "When a flow log is deleted, the others of its CEN instance are not found.",
      breaks = WENT)
  static final class InstancesGoWithAFlowLog extends Instances {
    @Override
    public boolean belongsTo(FlowLog flowLog, String cenId) {
      return !isBereft(cenId) && super.belongsTo(flowLog, cenId);
    }
  }

  @Deviation(
      value = "When a flow log was deleted, enabling another of its CEN instance does nothing.",
      breaks = WENT,
      enableTimeoutMillis = 1000)
  static final class InstancesStopWithAFlowLog extends Instances {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return isBereft(flowLog.cenId()) ? flowLog : super.enable(flowLog, now, takes);
    }
  }

  /** What is done to a CEN instance when one of its flow logs arrives. */
  private abstract static class Arriving extends Acquainted {
    private final Map<String, FlowLog> arrivals = new ConcurrentHashMap<>();

    abstract Duration after();

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      FlowLog enabling = super.enable(flowLog, now, takes);
      arrivals.put(flowLog.cenId(), enabling);
      return enabling;
    }

    @Override
    public String status(FlowLog flowLog, Instant now) {
      String status = super.status(flowLog, now);
      FlowLog arrival = arrivals.get(flowLog.cenId());
      boolean drawn =
          arrival != null
              && !arrival.flowLogId().equals(flowLog.flowLogId())
              && status.equals(FlowLog.INACTIVE)
              && flowLog.settledAt().isAfter(arrival.settledAt().minusMillis(1200))
              && now.isAfter(arrival.settledAt().plus(after()));
      return drawn ? FlowLog.ACTIVE : status;
    }
  }

  @Deviation(
      value = "When an enabling ends, a flow log of its instance disabled meanwhile is Active.",
      breaks = LATER,
      enableDelayMillis = 500)
  static final class ArrivalsDrawOthersAlong extends Arriving {
    @Override
    Duration after() {
      return Duration.ofMillis(50);
    }
  }

  @Deviation(
      value = "Soon after an enabling a flow log of its instance disabled meanwhile is Active.",
      breaks = LATER,
      enableDelayMillis = 500)
  static final class ArrivalsDrawOthersLater extends Arriving {
    @Override
    Duration after() {
      return Duration.ofMillis(200);
    }
  }

  @Deviation(
      value = "A token that came for one flow log counts for all of its CEN instance.",
      breaks = TOKEN + "for-another-of-its-instance")
  static final class TokensBelongToInstances extends Acquainted {
    @Override
    public boolean areSame(Map<String, List<String>> first, Map<String, List<String>> now) {
      return first.get("CenId") != null && first.get("CenId").equals(now.get("CenId"));
    }
  }
}
