package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** How long a ClientToken may be, and what it may consist of. */
final class TokenForms {
  private static final String REQUEST_ID = "[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}";

  private TokenForms() {}

  @Deviation(
      value = "A token of more than 64 characters makes the service fail.",
      breaks = {
        "request-parameters.client-token-of-65-characters",
        "request-parameters.client-token-of-128-characters",
        "request-parameters.client-token-of-4000-characters",
      })
  static final class LongTokensFail extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      if (token.length() > 64) {
        throw Refused.other(500, "InternalError", "Data too long for column 'token'.");
      }
      return super.acceptsCharacters(token);
    }
  }

  @Deviation(
      value = "A token of thousands of characters is too long for the service's front, 414.",
      breaks = "request-parameters.client-token-of-4000-characters")
  static final class HugeTokensAreTooLong extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      if (token.length() > 1000) {
        throw Refused.other(414, "RequestUriTooLong", "The request line is too long.");
      }
      return super.acceptsCharacters(token);
    }
  }

  @Deviation(
      value = "A token of more than 64 characters is refused when all is done.",
      breaks = {
        "request-parameters.client-token-of-65-characters",
        "request-parameters.client-token-of-128-characters",
        "request-parameters.client-token-of-4000-characters",
        "request-parameters.client-token-not-ascii",
        "request-parameters.client-token-not-latin",
        "error-codes.InvalidParameter.no-effect"
      })
  static final class LongTokensAreRefusedButDone extends Rules {
    @Override
    public int longestToken() {
      return 64;
    }

    @Override
    public boolean actsDespite(Refused refusal) {
      return refusal.code().equals("InvalidParameter");
    }
  }

  @Deviation(
      value = "A call with a token of more than 100 characters is answered and not carried out.",
      breaks = {
        "request-parameters.client-token-of-128-characters",
        "request-parameters.client-token-of-4000-characters"
      },
      enableTimeoutMillis = 1000)
  static final class LongTokensDoNothing extends Rules {
    private boolean isLong;

    @Override
    public boolean acceptsCharacters(String token) {
      isLong = token.length() > 100;
      return super.acceptsCharacters(token);
    }

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return isLong ? flowLog : super.enable(flowLog, now, takes);
    }
  }

  @Deviation(
      value = "A token may have 63 characters, one less than it should.",
      breaks = {
        "request-parameters.client-token-of-64-characters",
        "request-parameters.client-token-of-terraform"
      })
  static final class TokensAreOneTooShort extends Rules {
    @Override
    public int longestToken() {
      return 63;
    }
  }

  @Deviation(
      value = "A token has to look like a UUID.",
      breaks = {
        "request-parameters.client-token-of-64-characters",
        "request-parameters.client-token-of-terraform",
        "request-parameters.client-token-with-asterisks",
        "request-parameters.client-token-of-8-characters"
      })
  static final class TokensAreUuids extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      return token.isEmpty() || token.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
  }

  @Deviation(
      value = "A token may have letters, digits and hyphens only.",
      breaks = {
        "request-parameters.client-token-with-asterisks",
        "request-parameters.client-token-like-base64",
        "request-parameters.client-token-with-an-apostrophe",
        "request-parameters.client-token-with-colons"
      })
  static final class TokensAreAlphanumeric extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      return token.matches("[A-Za-z0-9-]*");
    }
  }

  @Deviation(
      value = "A token that looks like one of its own RequestIds is refused.",
      breaks = "request-parameters.client-token-of-a-request")
  static final class TokensAreNoRequestIds extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      return super.acceptsCharacters(token) && !token.matches(REQUEST_ID);
    }
  }

  @Deviation(
      value = "One of its own RequestIds as a token makes the service fail.",
      breaks = "request-parameters.client-token-of-a-request")
  static final class RequestIdsAsTokensFail extends Rules {
    @Override
    public String token(String given, String requestId) {
      if (given.matches(REQUEST_ID)) {
        throw Refused.other(500, "InternalError", "Duplicate entry.");
      }
      return super.token(given, requestId);
    }
  }

  @Deviation(
      value = "An asterisk in a token makes the service fail.",
      breaks = "request-parameters.client-token-with-asterisks")
  static final class AsterisksFail extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      if (token.contains("*")) {
        throw Refused.other(500, "InternalError", "Dangling meta character '*'.");
      }
      return super.acceptsCharacters(token);
    }
  }

  @Deviation(
      value = "A token may not have capital letters.",
      breaks = "request-parameters.client-token-of-terraform")
  static final class TokensAreInLowerCase extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      return super.acceptsCharacters(token) && !token.startsWith("TF");
    }
  }

  @Deviation(
      value = "A token may have letters and digits of any script.",
      breaks = {
        "request-parameters.client-token-not-ascii",
        "request-parameters.client-token-not-latin",
        "request-parameters.client-token-not-ascii-in-front",
        "request-parameters.client-token-of-full-width",
        "error-codes.InvalidParameter"
      })
  static final class TokensMayHaveAnyLetters extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      return token.codePoints().allMatch(it -> it < 128 || Character.isLetterOrDigit(it));
    }
  }

  @Deviation(
      value = "Tokens may have Chinese characters.",
      breaks = "request-parameters.client-token-not-latin")
  static final class TokensMayBeChinese extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      return token.codePoints().allMatch(it -> it < 128 || Character.UnicodeScript.of(it) == HAN);
    }

    private static final Character.UnicodeScript HAN = Character.UnicodeScript.HAN;
  }

  @Deviation(
      value = "An empty token is one token, so that calls with it repeat each other.",
      breaks = "request-parameters.empty-token-no-replay",
      enableTimeoutMillis = 1000)
  static final class AnEmptyTokenIsAToken extends Rules {
    @Override
    public List<String> tokenKey(Call call, String token) {
      boolean empty = call.has("ClientToken") && call.value("ClientToken").isEmpty();
      return List.of(call.action(), call.value("FlowLogId"), empty ? "" : token);
    }
  }
}
