package org.activeflowlog.conformance.target;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.activeflowlog.conformance.wire.Credentials;
import org.activeflowlog.conformance.wire.WireForm;

/** Makes endpoints for those who need not know how calls look on the wire. */
public final class Endpoints {
  private Endpoints() {}

  /** How long to wait for an answer, for an enabling, and between two looks at most. */
  public record Times(Duration request, Duration enable, Duration poll) {}

  /** An endpoint whose calls are signed, and sent in the usual form. */
  public static Endpoint signed(
      String name, URI url, URI states, String keyId, String keySecret, Times times) {
    WireForm form =
        new WireForm(
            WireForm.Signature.ACS3,
            WireForm.Method.POST,
            WireForm.Place.QUERY,
            Optional.of(Credentials.of(keyId, keySecret)),
            times.request());
    return new Endpoint(name, url, Optional.of(states), form, times.enable(), times.poll());
  }
}
