package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** What a ClientToken does. */
final class Tokens {
  private Tokens() {}

  @Deviation(
      value = "ClientToken is ignored: a repeated call takes effect again.",
      breaks = {
        "request-parameters.client-token-no-second-effect",
        "request-parameters.client-token-replay-twice",
        "request-parameters.client-token-replay-after-another",
        "request-parameters.client-token-replay-in-other-order",
        "request-parameters.client-token-of-an-active-flow-log",
        "request-parameters.client-token-of-a-transit-router",
        "request-parameters.client-token-of-a-created-flow-log",
        "request-parameters.client-token-replay-of-8-characters",
        "request-parameters.client-token-replay-of-64-characters",
        "request-parameters.client-token-replay-of-70-characters",
        "request-parameters.client-token-replay-of-terraform",
        "request-parameters.client-token-replay-with-asterisks",
        "request-parameters.client-token-replay-like-base64",
        "request-parameters.client-token-replay-with-an-apostrophe",
        "request-parameters.client-token-replay-after-one-at-once"
      })
  static final class TokensAreIgnored extends Rules {
    @Override
    public boolean replays(String action) {
      return false;
    }
  }

  @Deviation(
      value = "A repeated call is refused since its token is used.",
      breaks = {
        "request-parameters.client-token-replay",
        "request-parameters.client-token-no-second-effect",
        "request-parameters.client-token-replay-at-once",
        "request-parameters.at-once-same-token.2",
        "request-parameters.at-once-same-token.8",
        "request-parameters.at-once-same-token.32",
        "request-parameters.client-token-of-a-created-flow-log",
        "request-parameters.client-token-replay-of-8-characters",
        "request-parameters.client-token-replay-of-64-characters",
        "request-parameters.client-token-replay-of-70-characters",
        "request-parameters.client-token-replay-of-terraform",
        "request-parameters.client-token-replay-with-asterisks",
        "request-parameters.client-token-replay-like-base64",
        "request-parameters.client-token-replay-with-an-apostrophe",
        "request-parameters.client-token-replay-after-one-at-once"
      })
  static final class UsedTokensAreRefused extends Rules {
    @Override
    public Answer replayed(Call call, Answer first, String requestId) {
      throw Refused.other(409, "ClientTokenUsed", "The client token was used before.");
    }
  }

  @Deviation(
      value = "A repeated call never has the parameters of the first one.",
      breaks = {
        "request-parameters.client-token-replay",
        "request-parameters.client-token-no-second-effect",
        "request-parameters.client-token-replay-at-once",
        "request-parameters.client-token-unheard",
        "request-parameters.at-once-same-token.2",
        "request-parameters.at-once-same-token.8",
        "request-parameters.at-once-same-token.32"
      })
  static final class RepeatedCallsNeverMatch extends Rules {
    @Override
    public boolean areSame(Map<String, List<String>> first, Map<String, List<String>> now) {
      return false;
    }
  }

  @Deviation(
      value = "A repeated call is answered with an empty object.",
      breaks = {
        "request-parameters.client-token-replay",
        "request-parameters.client-token-no-second-effect",
        "request-parameters.client-token-replay-at-once",
        "request-parameters.client-token-unheard",
        "request-parameters.at-once-same-token.2",
        "request-parameters.at-once-same-token.8",
        "request-parameters.at-once-same-token.32"
      })
  static final class RepeatedCallsAreAnsweredEmpty extends Rules {
    @Override
    public Answer replayed(Call call, Answer first, String requestId) {
      return first.withMembers(Map.of());
    }
  }

  @Deviation(
      value = "All calls with any token on the same flow log are taken for one.",
      breaks = "request-parameters.client-token-new-effect",
      enableTimeoutMillis = 1000)
  static final class AnyTokenIsTheSame extends Rules {
    @Override
    public List<String> tokenKey(Call call, String token) {
      String given = call.value("ClientToken").isEmpty() ? token : "any";
      return List.of(call.action(), call.value("FlowLogId"), given);
    }
  }

  @Deviation(
      value = "Calls without a token count as calls with an empty one, so they repeat each other.",
      breaks = {
        "request-parameters.no-token-no-replay",
        "response-parameters.request-id-is-new",
        "request-parameters.empty-token-no-replay"
      },
      enableTimeoutMillis = 1000)
  static final class NoTokenIsAToken extends Rules {
    @Override
    public List<String> tokenKey(Call call, String token) {
      return List.of(call.action(), call.value("FlowLogId"), call.value("ClientToken"));
    }
  }

  @Deviation(
      value = "Tokens may have any characters.",
      breaks = {
        "request-parameters.client-token-not-ascii",
        "error-codes.InvalidParameter",
        "request-parameters.client-token-not-latin",
        "request-parameters.client-token-not-ascii-inside",
        "request-parameters.client-token-with-a-soft-hyphen",
        "request-parameters.client-token-not-ascii-for-a-transit-router",
        "request-parameters.client-token-not-ascii-behind-a-used-one",
        "request-parameters.client-token-not-ascii-behind-64",
        "request-parameters.client-token-with-a-kelvin-sign"
      })
  static final class TokensMayHaveAnyCharacters extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      return true;
    }
  }

  @Deviation(
      value = "Tokens may have the letters of Western Europe.",
      breaks = "request-parameters.client-token-not-ascii")
  static final class TokensMayBeLatin extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      return token.chars().allMatch(letter -> letter < 256);
    }
  }

  @Deviation(
      value = "A token that is not ASCII makes the service fail.",
      breaks = {
        "request-parameters.client-token-not-ascii",
        "error-codes.InvalidParameter",
        "request-parameters.client-token-not-latin",
        "request-parameters.client-token-not-ascii-inside",
        "request-parameters.client-token-with-a-soft-hyphen",
        "request-parameters.client-token-not-ascii-for-a-transit-router",
        "request-parameters.client-token-not-ascii-behind-a-used-one",
        "request-parameters.client-token-not-ascii-behind-64",
        "request-parameters.client-token-with-a-kelvin-sign"
      })
  static final class TokensNotAsciiFail extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      if (!super.acceptsCharacters(token)) {
        throw Refused.other(500, "InternalError", "The request processing has failed.");
      }
      return true;
    }
  }

  @Deviation(
      value = "A token may have 32 characters, fewer than a UUID.",
      breaks = {
        "request-parameters.client-token-given",
        "request-parameters.client-token-of-64-characters",
        "request-parameters.client-token-of-terraform",
        "request-parameters.client-token-with-asterisks",
        "request-parameters.client-token-like-base64",
        "request-parameters.client-token-with-an-apostrophe",
        "request-parameters.client-token-with-colons"
      })
  static final class TokensAreShort extends Rules {
    @Override
    public int longestToken() {
      return 32;
    }
  }

  @Deviation(
      value = "A call with a token is answered with success and not carried out.",
      breaks = {
        "request-parameters.client-token-given",
        "request-parameters.client-token-replay-at-once",
        "request-parameters.client-token-of-65-characters",
        "request-parameters.client-token-of-128-characters",
        "request-parameters.client-token-of-4000-characters",
        "request-parameters.client-token-of-64-characters",
        "request-parameters.client-token-of-terraform",
        "request-parameters.client-token-with-asterisks",
        "request-parameters.at-once-same-token.2",
        "request-parameters.at-once-same-token.8",
        "request-parameters.at-once-same-token.32",
        "request-parameters.at-once-other-tokens.2",
        "request-parameters.at-once-other-tokens.8",
        "request-parameters.at-once-other-tokens.32"
      },
      enableTimeoutMillis = 1000)
  static final class TokensPreventTheEffect extends Rules {
    private boolean given;

    @Override
    public String token(String givenToken, String requestId) {
      given = !givenToken.isEmpty();
      return super.token(givenToken, requestId);
    }

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return given ? flowLog : super.enable(flowLog, now, takes);
    }
  }
}
