package org.activeflowlog.conformance.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.activeflowlog.conformance.wire.WireForm.Method;
import org.activeflowlog.conformance.wire.WireForm.Place;
import org.activeflowlog.conformance.wire.WireForm.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes over the wire for each change of the envelope. */
final class EnvelopeTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-10-21T12:00:00.9Z"), ZoneOffset.UTC);
  private static final Credentials KEY =
      new Credentials("my-id", "my-secret", Optional.of("my-token"));
  private static final Call CALL = Call.of("ActiveFlowLog").with("FlowLogId", "flowlog-1");

  @Test
  void versionOneHasAllInTheQueryAndNoHeadersOfItsOwn() {
    Message message = message(Signature.V1, Place.QUERY, UnaryOperator.identity());

    assertThat(message.uri().toString())
        .startsWith("http://host/?Action=ActiveFlowLog&Version=2017-09-12&Format=JSON")
        .contains("&Timestamp=2024-10-21T12%3A00%3A00Z&SignatureNonce=")
        .contains("&SignatureMethod=HMAC-SHA1&SignatureVersion=1.0&AccessKeyId=my-id")
        .contains("&SecurityToken=my-token&FlowLogId=flowlog-1&Signature=");
    assertThat(message.headers()).containsOnlyKeys("host", "accept");
    assertThat(message.body()).isEmpty();
  }

  @Test
  void aFormHoldsTheOperationsOwnParametersOnly() {
    Message message = message(Signature.V1, Place.FORM, UnaryOperator.identity());

    assertThat(message.body()).isEqualTo("FlowLogId=flowlog-1");
    assertThat(message.uri().toString()).contains("&Signature=").doesNotContain("FlowLogId");
  }

  @ParameterizedTest
  @EnumSource(Signature.class)
  void everythingCanBeChosen(Signature signature) {
    String text =
        message(
                signature,
                Place.QUERY,
                envelope ->
                    envelope.withNonce("n-1").withVersion("1999").later(Duration.ofMinutes(-20)))
            .toString();

    assertThat(text).contains("n-1", "1999").containsPattern("2024-10-21T11(:|%3A)40(:|%3A)00Z");
    assertThat(message(signature, Place.QUERY, envelope -> envelope.dated("now")).toString())
        .containsPattern("(Timestamp|date)=now");
  }

  @Test
  void theSignatureAloneCanBeLeftOut() {
    assertThat(message(Signature.V1, Place.QUERY, Envelope::unsealed).uri().toString())
        .contains("AccessKeyId=", "SignatureMethod=")
        .doesNotContain("&Signature=");
    assertThat(message(Signature.ACS3, Place.QUERY, Envelope::unsealed).headers())
        .containsKeys("x-acs-action", "x-acs-content-sha256")
        .doesNotContainKey("authorization");
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void whatIsAddedAfterwardsLeavesTheSignatureAsItWas(Place place) {
    UnaryOperator<Envelope> fixed = envelope -> envelope.withNonce("n-1");
    Message right = message(Signature.ACS3, place, fixed);
    Message spoilt =
        message(Signature.ACS3, place, envelope -> fixed.apply(envelope).adding("X", "1"));

    assertThat(spoilt.headers().get("authorization"))
        .isEqualTo(right.headers().get("authorization"));
    assertThat(spoilt.uri() + spoilt.body()).contains("FlowLogId=flowlog-1&X=1");
    assertThat(message(Signature.V1, place, envelope -> envelope.adding("X", "1")).toString())
        .contains("X=1");
  }

  private static Message message(
      Signature signature, Place place, UnaryOperator<Envelope> wrapping) {
    WireForm form =
        new WireForm(signature, Method.POST, place, Optional.of(KEY), Duration.ofSeconds(1));
    Call call = CALL.wrapped(wrapping);
    return new Composer(URI.create("http://host"))
        .compose(call, call.wrapping().apply(Envelope.of(form, CLOCK)));
  }
}
