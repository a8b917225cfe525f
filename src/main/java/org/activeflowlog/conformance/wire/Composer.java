package org.activeflowlog.conformance.wire;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.activeflowlog.conformance.wire.WireForm.Signature;

/** Makes of a call in its envelope the request that goes over the wire. */
final class Composer {
  private final URI endpoint;

  Composer(URI endpoint) {
    this.endpoint = endpoint;
  }

  Message compose(Call call, Envelope envelope) {
    return envelope.form().signature() == Signature.ACS3
        ? headerStyle(call, envelope)
        : queryStyle(call, envelope);
  }

  /** The older style: facts 4.1 and 4.2. */
  private Message queryStyle(Call call, Envelope envelope) {
    Draft draft =
        Draft.to(endpoint, envelope.form().method())
            .plus("Action", call.action())
            .plus("Version", envelope.version())
            .plus("Format", envelope.format())
            .plus("Timestamp", envelope.timestamp())
            .plus("SignatureNonce", envelope.nonce());
    Draft whole =
        envelope.form().signature() == Signature.NONE
            ? draft.plus(envelope.form(), call)
            : V1.sign(draft, call, envelope);
    return whole.plus(envelope.form().place(), envelope.afterwards()).message();
  }

  /** The newer style: facts 4.3. */
  private Message headerStyle(Call call, Envelope envelope) {
    Draft draft =
        Draft.to(endpoint, envelope.form().method())
            .withHeader("x-acs-action", call.action())
            .withHeader("x-acs-version", envelope.version())
            .withHeader("x-acs-date", envelope.timestamp())
            .withHeader("x-acs-signature-nonce", envelope.nonce())
            .plus(envelope.form(), call);
    Credentials key = envelope.form().credentials().orElseThrow();
    Message signed = Acs3.sign(draft.message(), draft.query(), key);
    Map<String, String> headers = new LinkedHashMap<>(signed.headers());
    if (!envelope.sealed()) {
      headers.remove("authorization");
    }
    Message spoilt = draft.plus(envelope.form().place(), envelope.afterwards()).message();
    return new Message(spoilt.method(), spoilt.uri(), headers, spoilt.body());
  }
}
