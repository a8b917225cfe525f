package org.activeflowlog.conformance.deviation;

import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;

/** Refusals that are told otherwise when the call came with a ClientToken. */
final class TokenedRefusals {
  private TokenedRefusals() {}

  /** Changes the refusals of enabling calls that have a token. */
  private abstract static class Changing implements AnswerFilter {
    abstract Answer changed(Answer refusal);

    @Override
    public Answer filter(Call call, Answer answer) {
      boolean tokened = !call.value("ClientToken").isEmpty();
      return tokened && answer.name().startsWith("error.") ? changed(answer) : answer;
    }
  }

  @Deviation(
      value = "A call with a token is refused with status 403, whatever the reason.",
      breaks = {
        "error-codes.ProjectOrLogstoreNotExist.with-a-token",
        "error-codes.RuleExist.with-a-token",
        "error-codes.InvalidFlowlogId.NotFound.with-a-token",
        "error-codes.IncorrectStatus.TrFlowlog.with-a-token",
        "error-codes.Unauthorized.with-a-token",
        "error-codes.SourceProjectNotExist.with-a-token",
        "error-codes.OperationUnsupported.action.with-a-token",
        "error-codes.QuotaExceeded.FlowlogCount.with-a-token",
        "error-codes.InvalidFlowlogId.exist.with-a-token",
        "error-codes.InvalidFlowlogId.NotFound.deleted-with-a-token"
      })
  static final class TokenedRefusalsAreForbidden extends Changing {
    @Override
    Answer changed(Answer refusal) {
      return refusal.withStatus(403);
    }
  }

  @Deviation(
      value = "The refusal of a call with a token has no RequestId.",
      breaks = {
        "error-codes.ProjectOrLogstoreNotExist.with-a-token",
        "error-codes.RuleExist.with-a-token",
        "error-codes.InvalidFlowlogId.NotFound.with-a-token",
        "error-codes.IncorrectStatus.TrFlowlog.with-a-token",
        "error-codes.Unauthorized.with-a-token",
        "error-codes.SourceProjectNotExist.with-a-token",
        "error-codes.OperationUnsupported.action.with-a-token",
        "error-codes.QuotaExceeded.FlowlogCount.with-a-token",
        "error-codes.InvalidFlowlogId.exist.with-a-token"
      })
  static final class TokenedRefusalsHaveNoId extends Changing {
    @Override
    Answer changed(Answer refusal) {
      return refusal.without("RequestId");
    }
  }

  @Deviation(
      value = "The message of a refusal says that the call had a token.",
      breaks = {"error-codes.every-message", "error-codes.InvalidFlowlogId.NotFound.again.message"})
  static final class MessagesSayThatThereWasAToken extends Changing {
    @Override
    Answer changed(Answer refusal) {
      return refusal.with("Message", refusal.members().get("Message") + " (with a token)");
    }
  }
}
