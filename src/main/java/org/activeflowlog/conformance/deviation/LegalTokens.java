package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.Check;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** What the page leaves open about ClientToken. */
final class LegalTokens {
  private LegalTokens() {}

  @Variant("A repeated call is answered with a RequestId of its own.")
  static final class RepeatedCallHasItsOwnRequestId extends Rules {
    @Override
    public Answer replayed(Call call, Answer first, String requestId) {
      return first.withRequestId(requestId);
    }
  }

  @Variant("A used token with other parameters is a call by itself.")
  static final class MismatchIsJudgedByItself extends Rules {
    @Override
    public boolean refusesMismatch(String action) {
      return false;
    }
  }

  @Variant("Calls with the same token and FlowLogId are the same, whatever else they say.")
  static final class OnlyTheFlowLogIsCompared extends Rules {
    @Override
    public boolean areSame(Map<String, List<String>> first, Map<String, List<String>> now) {
      return first.get("FlowLogId").equals(now.get("FlowLogId"));
    }
  }

  @Variant("Tokens may be of any length.")
  static final class TokensMayBeLong extends Rules {
    @Override
    public int longestToken() {
      return Integer.MAX_VALUE;
    }
  }

  @Variant("A refused call uses its token up.")
  static final class RefusalsUseTokensUp extends Rules {
    @Override
    public boolean remembers(Refused refusal) {
      return true;
    }
  }

  @Variant("A token belongs to all operations together.")
  static final class TokensSpanOperations extends Rules {
    @Override
    public List<String> tokenKey(Call call, String token) {
      return List.of(token);
    }
  }

  @Variant("Each flow log has tokens of its own.")
  static final class TokensBelongToFlowLogs extends Rules {
    @Override
    public List<String> tokenKey(Call call, String token) {
      return List.of(call.action(), call.value("FlowLogId"), token);
    }
  }

  @Variant("Tokens are forgotten after ten minutes.")
  static final class TokensAreForgotten extends Rules {
    @Override
    public Duration remembersTokensFor() {
      return Duration.ofMinutes(10);
    }
  }

  @Variant(
      value = "A repeated call is refused for the status while the first is under way.",
      enableDelayMillis = 150)
  static final class RepeatedCallIsRefusedMeanwhile extends Rules {
    @Override
    public List<Check> checks(String action) {
      List<Check> checks = new ArrayList<>(super.checks(action));
      checks.remove(Check.REPLAY);
      checks.add(checks.indexOf(Check.STATUS) + 1, Check.REPLAY);
      return checks;
    }
  }
}
