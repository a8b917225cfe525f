package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.twin.FlowLog;

/** Calls that come to nothing and lock their flow log all the same. */
final class Padlocks {
  private static final String REGION = "operation.enables-after-a-refused-region";
  private static final String TOKEN = "request-parameters.client-token-refused-for-another";
  private static final String DISABLES = "operation.already-active-admits.DeactiveFlowLog";
  private static final String RENAMES = "operation.already-active-admits.ModifyFlowLogAttribute";

  private Padlocks() {}

  /** What is locked admits nothing, or makes the service fail. */
  private abstract static class Locking extends Acquainted {
    private final Set<String> locked = ConcurrentHashMap.newKeySet();
    private final boolean fails;

    Locking(boolean fails) {
      this.fails = fails;
    }

    final void lock(String flowLogId) {
      locked.add(flowLogId);
    }

    @Override
    public boolean allows(String action, FlowLog flowLog, Instant now) {
      boolean barred = locked.contains(flowLog.flowLogId());
      if (barred && fails) {
        throw failure();
      }
      return !barred && super.allows(action, flowLog, now);
    }
  }

  /** Locks what was called for in another region. */
  private abstract static class LockingByRegion extends Locking {
    LockingByRegion(boolean fails) {
      super(fails);
    }

    @Override
    public boolean isIn(FlowLog flowLog, String regionId) {
      boolean in = super.isIn(flowLog, regionId);
      if (!in && isEnabling() && call().value("FlowLogId").equals(flowLog.flowLogId())) {
        lock(flowLog.flowLogId());
      }
      return in;
    }
  }

  @Deviation(
      value = "A flow log that was called for in another region is locked for ever.",
      breaks = REGION)
  static final class AnotherRegionLocks extends LockingByRegion {
    AnotherRegionLocks() {
      super(false);
    }
  }

  @Deviation(
      value =
          "A flow log that was called for in another region makes the service fail from then on.",
      breaks = REGION)
  static final class AnotherRegionSpoils extends LockingByRegion {
    AnotherRegionSpoils() {
      super(true);
    }
  }

  /** Locks what a used token came for. */
  private abstract static class LockingByToken extends Locking {
    LockingByToken(boolean fails) {
      super(fails);
    }

    @Override
    public boolean refusesMismatch(String action) {
      lock(call().value("FlowLogId"));
      return super.refusesMismatch(action);
    }
  }

  @Deviation(value = "A flow log for which a used token came is locked for ever.", breaks = TOKEN)
  static final class UsedTokensLock extends LockingByToken {
    UsedTokensLock() {
      super(false);
    }
  }

  @Deviation(
      value = "A flow log for which a used token came makes the service fail from then on.",
      breaks = TOKEN)
  static final class UsedTokensSpoil extends LockingByToken {
    UsedTokensSpoil() {
      super(true);
    }
  }

  /** Locks what was to be enabled although it was Active. */
  private abstract static class LockingActiveOnes extends Locking {
    LockingActiveOnes(boolean fails) {
      super(fails);
    }

    @Override
    public FlowLog enableAgain(FlowLog flowLog, Instant now, Duration takes) {
      lock(flowLog.flowLogId());
      return super.enableAgain(flowLog, now, takes);
    }
  }

  @Deviation(
      value = "An Active flow log that was to be enabled once more is locked for ever.",
      breaks = {DISABLES, RENAMES})
  static final class ActiveOnesAreLocked extends LockingActiveOnes {
    ActiveOnesAreLocked() {
      super(false);
    }
  }

  @Deviation(
      value = "An Active flow log that was to be enabled once more makes the service fail later.",
      breaks = {DISABLES, RENAMES})
  static final class ActiveOnesAreSpoilt extends LockingActiveOnes {
    ActiveOnesAreSpoilt() {
      super(true);
    }
  }
}
