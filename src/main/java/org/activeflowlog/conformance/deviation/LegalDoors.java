package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.util.Map;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.Rules;

/** Gateways that choose other words, or are stricter with clocks. */
final class LegalDoors {
  private LegalDoors() {}

  private record Other(int status, String code) {}

  @Variant("The gateway refuses by the other codes of its lists.")
  static final class OtherCodesAtTheDoor implements AnswerFilter {
    private static final Map<String, Other> OTHERS =
        Map.of(
            "error.SignatureDoesNotMatch", new Other(400, "IncompleteSignature"),
            "error.MissingSignature", new Other(400, "IncompleteSignature"),
            "error.MissingAccessKeyId", new Other(400, "MissingSignature"),
            "error.InvalidAccessKeyId.NotFound", new Other(400, "InvalidAccessKeyId"),
            "error.InvalidAction.NotFound", new Other(404, "InvalidApi.NotFound"),
            "error.InvalidVersion", new Other(404, "InvalidApi.NotFound"));

    @Override
    public Answer filter(Call call, Answer answer) {
      Other other = OTHERS.get(answer.name());
      return other == null ? answer : answer.withStatus(other.status()).with("Code", other.code());
    }
  }

  @Variant("Clocks may be five minutes apart.")
  static final class ClocksAreClose extends Rules {
    @Override
    public Duration clockTolerance() {
      return Duration.ofMinutes(5);
    }
  }
}
