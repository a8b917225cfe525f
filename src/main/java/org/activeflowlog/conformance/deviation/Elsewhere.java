package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** What goes wrong outside the region in which the service grew up. */
final class Elsewhere {
  private Elsewhere() {}

  private static boolean isAway(FlowLog flowLog) {
    return !flowLog.regionId().equals("cn-hangzhou");
  }

  @Deviation(
      value = "Outside its first region the service answers success and enables nothing.",
      breaks = "operation.enables-in-another-region",
      enableTimeoutMillis = 1000)
  static final class OtherRegionsAreNeverEnabled extends Rules {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return isAway(flowLog) ? flowLog : super.enable(flowLog, now, takes);
    }
  }

  @Deviation(
      value = "Outside its first region the service takes no flow log for one of that region.",
      breaks = "operation.enables-in-another-region")
  static final class OtherRegionsAreNotFound extends Rules {
    @Override
    public boolean isIn(FlowLog flowLog, String regionId) {
      return !isAway(flowLog) && super.isIn(flowLog, regionId);
    }
  }

  /** Knows which calls are for another region. */
  private abstract static class Away extends Acquainted {
    final boolean isAway() {
      return isEnabling() && !call().value("RegionId").equals("cn-hangzhou");
    }
  }

  @Deviation(
      value = "Outside its first region the service forgets every token at once.",
      breaks = "request-parameters.another-region-replay")
  static final class TokensAreForgottenElsewhere extends Away {
    @Override
    public boolean replays(String action) {
      return !isAway() && super.replays(action);
    }
  }

  @Deviation(
      value = "Outside its first region a repeated call makes the service fail.",
      breaks = "request-parameters.another-region-replay")
  static final class ReplaysFailElsewhere extends Away {
    @Override
    public Answer replayed(Call call, Answer first, String requestId) {
      if (isAway()) {
        throw failure();
      }
      return super.replayed(call, first, requestId);
    }
  }

  @Deviation(
      value = "Outside its first region the service looks at no CenId and at no letter of a token.",
      breaks = {
        "request-parameters.another-region-unknown-instance",
        "request-parameters.another-region-unknown-letter"
      })
  static final class NothingIsCheckedElsewhere extends Away {
    @Override
    public boolean belongsTo(FlowLog flowLog, String cenId) {
      return isAway() || super.belongsTo(flowLog, cenId);
    }

    @Override
    public boolean acceptsCharacters(String token) {
      return isAway() || super.acceptsCharacters(token);
    }
  }

  @Deviation(
      value = "Outside its first region the service fails at what it should refuse.",
      breaks = {
        "request-parameters.another-region-unknown-instance",
        "request-parameters.another-region-unknown-letter"
      })
  static final class RefusalsFailElsewhere extends Away {
    @Override
    public boolean remembers(Refused refusal) {
      if (isAway()) {
        throw failure();
      }
      return super.remembers(refusal);
    }
  }

  @Deviation(
      value = "Outside its first region the service refuses in words of its own.",
      breaks = "error-codes.InvalidFlowlogId.NotFound.of-another-region.message")
  static final class MessagesDifferElsewhere extends Away implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return isAway() && answer.members().containsKey("Code")
          ? answer.with("Message", "There is no such flow log here.")
          : answer;
    }
  }
}
