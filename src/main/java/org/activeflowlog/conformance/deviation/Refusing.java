package org.activeflowlog.conformance.deviation;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;

/** In what words the gateway refuses. */
final class Refusing {
  private Refusing() {}

  @Deviation(
      value = "A call by an unknown key is forbidden, 403.",
      breaks = {"gateway.unknown-key-acs3", "gateway.unknown-key-v1"})
  static final class UnknownKeyIsForbidden implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return answer.name().equals("error.InvalidAccessKeyId.NotFound")
          ? answer.withStatus(403)
          : answer;
    }
  }

  @Deviation(
      value = "A malformed timestamp is taken for an expired one.",
      breaks = {"gateway.malformed-timestamp-acs3", "gateway.malformed-timestamp-v1"})
  static final class MalformedTimeIsExpired implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return answer.name().equals("error.InvalidTimeStamp.Format")
          ? answer.with("Code", "InvalidTimeStamp.Expired")
          : answer;
    }
  }

  @Deviation(
      value = "A used nonce is a conflict, 409.",
      breaks = {"gateway.used-nonce-acs3", "gateway.used-nonce-v1"})
  static final class UsedNonceIsAConflict implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return answer.name().equals("error.SignatureNonceUsed") ? answer.withStatus(409) : answer;
    }
  }

  @Deviation(
      value = "An unknown action is a bad request, 400.",
      breaks = {"gateway.unknown-action-acs3", "gateway.unknown-action-v1"})
  static final class UnknownActionIsABadRequest implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return answer.name().equals("error.InvalidAction.NotFound") ? answer.withStatus(400) : answer;
    }
  }

  @Deviation(
      value = "Calls of actions and versions that there are not succeed and do nothing.",
      breaks = {
        "gateway.unknown-action-acs3",
        "gateway.unknown-action-v1",
        "gateway.wrong-version-acs3",
        "gateway.wrong-version-v1"
      })
  static final class UnknownCallsSucceed implements AnswerFilter {
    private static final Set<String> UNKNOWN =
        Set.of("error.InvalidAction.NotFound", "error.InvalidVersion");

    @Override
    public Answer filter(Call call, Answer answer) {
      return UNKNOWN.contains(answer.name())
          ? answer
              .withStatus(200)
              .withMembers(
                  Map.of("Success", "true", "RequestId", answer.members().get("RequestId")))
          : answer;
    }
  }

  @Deviation(
      value = "What the gateway refuses has no RequestId.",
      breaks = {
        "gateway.envelope-wrong-signature",
        "gateway.envelope-unknown-key",
        "gateway.envelope-old-timestamp",
        "gateway.envelope-unknown-action",
        "gateway.envelope-wrong-version"
      })
  static final class RefusedBeforeItHasAnId implements AnswerFilter {
    private static final Pattern OF_GATEWAY =
        Pattern.compile("error\\.(Signature|Invalid(Action|AccessKey|Time|Version)).*");

    @Override
    public Answer filter(Call call, Answer answer) {
      return OF_GATEWAY.matcher(answer.name()).matches() ? answer.without("RequestId") : answer;
    }
  }
}
