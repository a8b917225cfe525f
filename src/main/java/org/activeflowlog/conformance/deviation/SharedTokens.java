package org.activeflowlog.conformance.deviation;

import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.Rules;

/** ClientTokens of one operation that another operation knows. */
final class SharedTokens {
  private static final String MODIFYING = "request-parameters.client-token-used-for-modifying";
  private static final String CREATING = "request-parameters.client-token-used-for-creating";

  private SharedTokens() {}

  /** Takes no heed of the operation that a token came with. */
  private abstract static class Sharing extends Rules {
    @Override
    public final List<String> tokenKey(Call call, String token) {
      return List.of(token);
    }

    @Override
    public final boolean areSame(Map<String, List<String>> first, Map<String, List<String>> now) {
      return true;
    }
  }

  @Deviation(
      value = "A token is used up by any operation; others with it are answered like it.",
      breaks = {MODIFYING, CREATING},
      enableTimeoutMillis = 1000)
  static final class TokensAreOfAllOperations extends Sharing {}

  @Deviation(
      value = "A token that came with another operation makes the service fail.",
      breaks = {MODIFYING, CREATING})
  static final class TokensOfOthersFail extends Sharing {
    @Override
    public Answer replayed(Call call, Answer first, String requestId) {
      if (!first.name().startsWith("active-flow-log") && call.action().equals("ActiveFlowLog")) {
        throw Acquainted.failure();
      }
      return super.replayed(call, first, requestId);
    }
  }
}
