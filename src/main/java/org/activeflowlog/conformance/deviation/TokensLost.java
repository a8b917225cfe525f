package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;

/** ClientTokens that are lost by what other calls do or are refused. */
final class TokensLost {
  private static final String CLAUSES = "request-parameters.client-token-replay-after-";

  private TokensLost() {}

  /** Loses a token when a call with it is refused. */
  private static class LosingAtRefusals extends TokenMemory.Losing {
    @Override
    public boolean remembers(Refused refusal) {
      lose(token());
      return super.remembers(refusal);
    }
  }

  @Deviation(
      value = "A refused call makes the service forget its token.",
      breaks = {CLAUSES + "another-region", CLAUSES + "a-missing-region"})
  static final class RefusalsForget extends LosingAtRefusals {}

  @Deviation(
      value = "After a refused call its token makes the service fail.",
      breaks = {
        CLAUSES + "another-region",
        CLAUSES + "a-missing-region",
        "request-parameters.client-token-after-a-refused-CenId-for-a-transit-router"
      })
  static final class RefusalsSpoil extends LosingAtRefusals {
    @Override
    List<String> keyOfLost() {
      throw failure();
    }
  }

  /** Loses the tokens of a flow log when it is disabled with one. */
  private static class LosingAtDisablings extends TokenMemory.LosingAllOfAFlowLog {
    @Override
    public FlowLog disable(FlowLog flowLog, Instant now, Duration takes) {
      if (!token().isEmpty()) {
        loseAll(flowLog.flowLogId());
      }
      return super.disable(flowLog, now, takes);
    }
  }

  @Deviation(
      value = "Disabling with a token makes the service forget those of enablings.",
      breaks = CLAUSES + "another-for-disabling")
  static final class DisablingsForget extends LosingAtDisablings {}

  @Deviation(
      value = "After a disabling with a token those of enablings make the service fail.",
      breaks = CLAUSES + "another-for-disabling")
  static final class DisablingsSpoil extends LosingAtDisablings {
    @Override
    List<String> keyOfLost() {
      throw failure();
    }
  }
}
