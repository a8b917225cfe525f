package org.activeflowlog.conformance.suite;

import static org.activeflowlog.conformance.suite.WrongGateways.changing;
import static org.activeflowlog.conformance.suite.WrongGateways.changingXml;
import static org.activeflowlog.conformance.suite.WrongGateways.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.activeflowlog.conformance.contract.Clause;
import org.activeflowlog.conformance.contract.Profiles;
import org.activeflowlog.conformance.contract.Register;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.result.Verdict;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Rules;
import org.activeflowlog.conformance.twin.TwinOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each clause of the profile "gateway" catches a gateway that is wrong, and no other. */
final class GatewayDeviationsTest {

  /** A gateway, and the clauses that it breaks, without "gateway." and with * for any end. */
  private record Twisted(String sentence, TwinOptions options, List<String> breaks) {
    @Override
    public String toString() {
      return sentence;
    }

    boolean isToBreak(String id) {
      return breaks.stream()
          .map(glob -> "gateway." + glob)
          .anyMatch(
              glob ->
                  glob.endsWith("*")
                      ? id.startsWith(glob.substring(0, glob.length() - 1))
                      : id.equals(glob));
    }
  }

  static Stream<Twisted> wrong() {
    return Stream.of(
        twisted(
            "ACS3 is unknown.", new WrongGateways.OneSignatureIsUnknown("ACS3"), "accepts-acs3"),
        twisted("V1 is unknown.", new WrongGateways.OneSignatureIsUnknown("V1"), "accepts-v1"),
        twisted(
            "Only POST is understood.",
            new WrongGateways.OnlyPostIsUnderstood(),
            "accepts-acs3-get",
            "accepts-v1-get"),
        twisted(
            "Forms are not read.",
            new WrongGateways.FormsAreNotRead(),
            "accepts-acs3-form",
            "accepts-v1-form"),
        twisted(
            "Signatures are not compared.",
            new WrongGateways.SignaturesAreNotCompared(),
            "wrong-signature-*",
            "covers-*"),
        twisted(
            "Unsigned calls are let in.",
            new WrongGateways.UnsignedCallsAreLetIn(),
            "missing-signature-*"),
        twisted("Nonces serve twice.", new WrongGateways.NoncesServeTwice(), "used-nonce-*"),
        twisted(
            "Clocks may be a day apart.",
            new WrongGateways.ClocksMayBeADayApart(),
            "old-timestamp-*",
            "early-timestamp-*"),
        twisted("Any version will do.", new WrongGateways.AnyVersionWillDo(), "wrong-version-*"),
        twisted(
            "Refused calls are carried out.",
            new WrongGateways.RefusedCallsAct(),
            "wrong-signature-*",
            "covers-*",
            "missing-signature-*",
            "unknown-key-*",
            "used-nonce-*",
            "malformed-timestamp-*",
            "old-timestamp-*",
            "early-timestamp-*"));
  }

  static Stream<Twisted> wrongInWords() {
    return Stream.of(
        twisted(
            "An unknown key is answered 403.",
            changing("error.InvalidAccessKeyId.NotFound", (c, a) -> a.withStatus(403)),
            "unknown-key-*"),
        twisted(
            "A malformed time counts as expired.",
            changing("error.InvalidTimeStamp.Format", code(400, "InvalidTimeStamp.Expired")),
            "malformed-timestamp-*"),
        twisted(
            "An unknown action is answered 400.",
            changing("error.InvalidAction.NotFound", (c, a) -> a.withStatus(400)),
            "unknown-action-*"),
        twisted(
            "Refusals of the gateway have no RequestId.",
            changing(
                "error\\.(Signature|InvalidA|InvalidT|InvalidV).*",
                (c, a) -> a.without("RequestId")),
            "envelope-*"),
        twisted("Format is ignored.", changingXml(".*", WrongGateways::json), "xml-*"),
        twisted(
            "A success in XML has another root.",
            changingXml(".*success", WrongGateways::otherRoot),
            "xml-success"),
        twisted(
            "A refusal in XML has another root.",
            changingXml("error.*", WrongGateways::otherRoot),
            "xml-refusal"),
        twisted(
            "XML calls itself JSON.",
            changingXml(".*", (c, a) -> a.withHeader("Content-Type", "application/json")),
            "xml-content-type"));
  }

  static Stream<Twisted> legal() {
    AnswerFilter otherCodes =
        changing("error.SignatureDoesNotMatch", code(400, "IncompleteSignature"))
            .then(changing("error.MissingSignature", code(400, "IncompleteSignature")))
            .then(changing("error.MissingAccessKeyId", code(400, "MissingAuthorization")))
            .then(changing("error.InvalidAccessKeyId.NotFound", code(400, "InvalidAccessKeyId")))
            .then(changing("error.InvalidAction.NotFound", code(404, "InvalidApi.NotFound")))
            .then(changing("error.InvalidVersion", code(404, "InvalidAction.NotFound")));
    AnswerFilter otherXml =
        changingXml(
            ".*",
            (c, a) ->
                a.withHeader("Content-Type", "application/xml")
                    .with("Elapsed", "<3>")
                    .without("Success"));
    AnswerFilter fewMembers =
        changing("error.*", (c, a) -> a.without("HostId").without("Recommend"));
    return Stream.of(
        twisted("Other codes are chosen.", otherCodes),
        twisted("XML comes with other elements.", otherXml),
        twisted("Refusals have no more than they need.", fewMembers),
        twisted(
            "Clocks may be five minutes apart.",
            new Rules() {
              @Override
              public Duration clockTolerance() {
                return Duration.ofMinutes(5);
              }
            }));
  }

  @ParameterizedTest
  @MethodSource({"wrong", "wrongInWords", "legal"})
  void failsWhatItBreaksAndNoMore(Twisted twisted) {
    TargetResult result = OnTwin.run(Profiles.GATEWAY, twisted.options());

    assertThat(OnTwin.ids(result, Verdict.FAILED))
        .containsExactlyInAnyOrderElementsOf(
            clauses().stream().filter(twisted::isToBreak).toList());
    assertThat(OnTwin.ids(result, Verdict.ERROR)).isEmpty();
  }

  @Test
  void eachClauseCatchesSomething() {
    List<Twisted> all = Stream.concat(wrong(), wrongInWords()).toList();

    assertThat(clauses())
        .allSatisfy(id -> assertThat(all).anyMatch(twisted -> twisted.isToBreak(id)));
  }

  private static Set<String> clauses() {
    return Register.load().select(Set.of(Profiles.GATEWAY), "2024-10-21").stream()
        .map(Clause::id)
        .collect(Collectors.toSet());
  }

  private static Twisted twisted(String sentence, Rules rules, String... breaks) {
    return new Twisted(sentence, TwinOptions.defaults().withRules(rules), List.of(breaks));
  }

  private static Twisted twisted(String sentence, AnswerFilter answers, String... breaks) {
    return new Twisted(sentence, TwinOptions.defaults().withAnswers(answers), List.of(breaks));
  }
}
