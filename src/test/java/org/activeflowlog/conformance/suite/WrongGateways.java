package org.activeflowlog.conformance.suite;

import java.time.Duration;
import java.util.regex.Pattern;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** Gateways with one fault each. */
final class WrongGateways {
  private WrongGateways() {}

  static final class OneSignatureIsUnknown extends Rules {
    private final String unknown;

    OneSignatureIsUnknown(String unknown) {
      this.unknown = unknown;
    }

    @Override
    public boolean understands(String signature) {
      return !signature.equals(unknown);
    }
  }

  static final class OnlyPostIsUnderstood extends Rules {
    @Override
    public boolean understandsMethod(String method) {
      return method.equals("POST");
    }
  }

  static final class FormsAreNotRead extends Rules {
    @Override
    public boolean readsForms() {
      return false;
    }
  }

  static final class SignaturesAreNotCompared extends Rules {
    @Override
    public boolean checksSignature() {
      return false;
    }
  }

  static final class UnsignedCallsAreLetIn extends Rules {
    @Override
    public boolean demandsSignature() {
      return false;
    }
  }

  static final class NoncesServeTwice extends Rules {
    @Override
    public boolean refusesUsedNonce() {
      return false;
    }
  }

  static final class ClocksMayBeADayApart extends Rules {
    @Override
    public Duration clockTolerance() {
      return Duration.ofDays(1);
    }
  }

  static final class AnyVersionWillDo extends Rules {
    @Override
    public boolean isVersion(String version) {
      return true;
    }
  }

  static final class RefusedCallsAct extends Rules {
    @Override
    public boolean actsDespite(Refused refusal) {
      return refusal.code().matches("Missing.*|Signature.*|InvalidAccessKeyId.*|InvalidTime.*");
    }
  }

  /** Says something else whenever it says something of that name. */
  static AnswerFilter changing(String name, AnswerFilter change) {
    Pattern names = Pattern.compile(name);
    return (call, answer) ->
        names.matcher(answer.name()).matches() ? change.filter(call, answer) : answer;
  }

  /** Says something else whenever it is asked for XML. */
  static AnswerFilter changingXml(String name, AnswerFilter change) {
    return changing(name, (call, answer) -> isXml(answer) ? change.filter(call, answer) : answer);
  }

  static AnswerFilter code(int status, String code) {
    return (call, answer) -> answer.withStatus(status).with("Code", code);
  }

  static Answer json(Call call, Answer answer) {
    return answer.withText(answer.json()).withHeader("Content-Type", "application/json");
  }

  static Answer otherRoot(Call call, Answer answer) {
    String id = "<RequestId>" + answer.members().get("RequestId") + "</RequestId>";
    return answer.withText("<Response>" + id + "</Response>");
  }

  private static boolean isXml(Answer answer) {
    return answer.headers().get("Content-Type").startsWith("text/xml");
  }
}
