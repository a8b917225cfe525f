package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** What calls the gateway lets in. */
final class Doors {
  private Doors() {}

  @Deviation(value = "Signatures by ACS3 are not understood.", breaks = "gateway.accepts-acs3")
  static final class Acs3IsUnknown extends Rules {
    @Override
    public boolean understands(String signature) {
      return !signature.equals("ACS3");
    }
  }

  @Deviation(value = "Signatures by V1 are not understood.", breaks = "gateway.accepts-v1")
  static final class V1IsUnknown extends Rules {
    @Override
    public boolean understands(String signature) {
      return !signature.equals("V1");
    }
  }

  @Deviation(
      value = "Only POST is understood.",
      breaks = {"gateway.accepts-acs3-get", "gateway.accepts-v1-get"})
  static final class OnlyPostIsUnderstood extends Rules {
    @Override
    public boolean understandsMethod(String method) {
      return method.equals("POST");
    }
  }

  @Deviation(
      value = "Parameters in a form are not looked at.",
      breaks = {"gateway.accepts-acs3-form", "gateway.accepts-v1-form"})
  static final class FormsAreNotRead extends Rules {
    @Override
    public boolean readsForms() {
      return false;
    }
  }

  @Deviation(
      value = "A signature has to be there, and may be any.",
      breaks = {
        "gateway.wrong-signature-acs3",
        "gateway.wrong-signature-v1",
        "gateway.covers-parameters-acs3",
        "gateway.covers-parameters-v1",
        "gateway.covers-form-acs3",
        "gateway.covers-form-v1"
      })
  static final class SignaturesAreNotCompared extends Rules {
    @Override
    public boolean checksSignature() {
      return false;
    }
  }

  @Deviation(
      value = "Calls without a signature are let in.",
      breaks = {"gateway.missing-signature-acs3", "gateway.missing-signature-v1"})
  static final class UnsignedCallsAreLetIn extends Rules {
    @Override
    public boolean demandsSignature() {
      return false;
    }
  }

  @Deviation(
      value = "A nonce serves more than once.",
      breaks = {"gateway.used-nonce-acs3", "gateway.used-nonce-v1"})
  static final class NoncesServeTwice extends Rules {
    @Override
    public boolean refusesUsedNonce() {
      return false;
    }
  }

  @Deviation(
      value = "Clocks may be a day apart.",
      breaks = {
        "gateway.old-timestamp-acs3",
        "gateway.old-timestamp-v1",
        "gateway.early-timestamp-acs3",
        "gateway.early-timestamp-v1"
      })
  static final class ClocksMayBeADayApart extends Rules {
    @Override
    public Duration clockTolerance() {
      return Duration.ofDays(1);
    }
  }

  @Deviation(
      value = "Any version will do.",
      breaks = {"gateway.wrong-version-acs3", "gateway.wrong-version-v1"})
  static final class AnyVersionWillDo extends Rules {
    @Override
    public boolean isVersion(String version) {
      return true;
    }
  }

  @Deviation(
      value = "Calls that the gateway refuses are carried out all the same.",
      breaks = {
        "gateway.wrong-signature-acs3",
        "gateway.wrong-signature-v1",
        "gateway.covers-parameters-acs3",
        "gateway.covers-parameters-v1",
        "gateway.covers-form-acs3",
        "gateway.covers-form-v1",
        "gateway.missing-signature-acs3",
        "gateway.missing-signature-v1",
        "gateway.unknown-key-acs3",
        "gateway.unknown-key-v1",
        "gateway.used-nonce-acs3",
        "gateway.used-nonce-v1",
        "gateway.malformed-timestamp-acs3",
        "gateway.malformed-timestamp-v1",
        "gateway.old-timestamp-acs3",
        "gateway.old-timestamp-v1",
        "gateway.early-timestamp-acs3",
        "gateway.early-timestamp-v1"
      })
  static final class ActsBeforeTheDoor extends Rules {
    @Override
    public boolean actsDespite(Refused refusal) {
      return refusal.code().matches("Missing.*|Signature.*|InvalidAccessKeyId.*|InvalidTime.*");
    }
  }
}
