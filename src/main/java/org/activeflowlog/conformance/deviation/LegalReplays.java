package org.activeflowlog.conformance.deviation;

import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** What a service may answer to a ClientToken that is used again, and to simultaneous calls. */
final class LegalReplays {
  private LegalReplays() {}

  /** Refuses a repeated call while the first is under way. */
  private abstract static class Hasty extends UnderWayRules {
    private final int status;
    private final String code;

    Hasty(int status, String code) {
      this.status = status;
      this.code = code;
    }

    @Override
    public Answer replayed(Call call, Answer first, String requestId) {
      if (isUnderWay(call.value("FlowLogId"))) {
        throw Refused.other(status, code, "The last request is being processed.");
      }
      return first;
    }
  }

  @Variant(
      value = "A repeated call is refused with LastTokenProcessing, 403, while one is under way.",
      enableDelayMillis = 200)
  static final class LastTokenIsProcessed extends Hasty {
    LastTokenIsProcessed() {
      super(403, "LastTokenProcessing");
    }
  }

  @Variant(
      value = "A repeated call is refused with IdempotenceProcessing, 409, while one is under way.",
      enableDelayMillis = 200)
  static final class IdempotenceIsProcessed extends Hasty {
    IdempotenceIsProcessed() {
      super(409, "IdempotenceProcessing");
    }
  }

  @Variant("Of simultaneous calls all but the first are refused with OperationConflict, 409.")
  static final class ContendersAreRefused extends Overlap {
    @Override
    Answer contending(Answer answer, int before) {
      return before == 0
          ? answer
          : answer
              .withStatus(409)
              .without("Success")
              .with("Code", "OperationConflict")
              .with("Message", "Another operation is under way.");
    }
  }

  @Variant("A token of more than 64 characters is an invalid parameter.")
  static final class TokensHave64CharactersAtMost extends Rules {
    @Override
    public int longestToken() {
      return 64;
    }
  }

  /** Tells by another code that a token was used with other parameters. */
  private abstract static class Mismatching extends Rules {
    private final int status;
    private final String code;

    Mismatching(int status, String code) {
      this.status = status;
      this.code = code;
    }

    @Override
    public boolean areSame(Map<String, List<String>> first, Map<String, List<String>> now) {
      if (!super.areSame(first, now)) {
        throw Refused.other(status, code, "The token was used with other parameters.");
      }
      return true;
    }
  }

  @Variant("A used token with other parameters is IdempotenceParam.NotMatch, 409.")
  static final class MismatchIsNotMatch extends Mismatching {
    MismatchIsNotMatch() {
      super(409, "IdempotenceParam.NotMatch");
    }
  }

  @Variant("A used token with other parameters is InvalidIdempotenceParameter.Mismatch, 403.")
  static final class MismatchIsForbidden extends Mismatching {
    MismatchIsForbidden() {
      super(403, "InvalidIdempotenceParameter.Mismatch");
    }
  }

  @Variant("A used token with other parameters is an invalid parameter, also after a refusal.")
  static final class MismatchIsInvalid extends Mismatching {
    MismatchIsInvalid() {
      super(400, "InvalidParameter");
    }

    @Override
    public boolean remembers(Refused refusal) {
      return true;
    }
  }
}
