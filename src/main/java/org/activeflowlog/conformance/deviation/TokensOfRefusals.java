package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** What comes of a ClientToken whose call was refused for the flow log's status. */
final class TokensOfRefusals {
  private static final String CLAUSE = "request-parameters.client-token-after-a-refusal";

  private TokensOfRefusals() {}

  /** Does something of its own when such a call comes again and could be carried out. */
  private abstract static class Again extends Rules {
    private final Set<List<String>> refused = new HashSet<>();
    private List<String> latest;

    abstract FlowLog again(FlowLog flowLog);

    @Override
    public List<String> tokenKey(Call call, String token) {
      latest = super.tokenKey(call, token);
      return latest;
    }

    @Override
    public boolean remembers(Refused refusal) {
      if (refusal.code().startsWith("IncorrectStatus.")) {
        refused.add(latest);
      }
      return false;
    }

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return refused.contains(latest) ? again(flowLog) : super.enable(flowLog, now, takes);
    }
  }

  @Deviation(
      value = "The token of a refused call is used up: its repetition succeeds and does nothing.",
      breaks = CLAUSE,
      enableDelayMillis = 800)
  static final class RefusedCallsUseTheirTokensUp extends Again {
    @Override
    FlowLog again(FlowLog flowLog) {
      return flowLog;
    }
  }

  @Deviation(
      value = "Repeating a call that was refused makes the service fail.",
      breaks = CLAUSE,
      enableDelayMillis = 800)
  static final class RepeatedRefusalsFail extends Again {
    @Override
    FlowLog again(FlowLog flowLog) {
      throw Refused.other(500, "InternalError", "The request processing has failed.");
    }
  }
}
