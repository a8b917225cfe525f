package org.activeflowlog.conformance.cli;

import java.util.List;
import java.util.Optional;
import org.activeflowlog.conformance.target.Endpoint;
import org.activeflowlog.conformance.twin.Twin;
import org.activeflowlog.conformance.twin.TwinOptions;
import org.activeflowlog.conformance.wire.Credentials;
import org.activeflowlog.conformance.wire.WireForm.Signature;

/** The endpoints of a run; the embedded twin is up as long as the stage is open. */
final class Stage implements AutoCloseable {
  private final List<Endpoint> endpoints;
  private final Optional<Twin> twin;

  private Stage(List<Endpoint> endpoints, Optional<Twin> twin) {
    this.endpoints = endpoints;
    this.twin = twin;
  }

  /** Prepares the run's endpoints, and starts the twin if the user named none. */
  static Stage open(VerifyRequest request) {
    if (!request.endpoints().isEmpty()) {
      return new Stage(request.endpoints(), Optional.empty());
    }
    boolean signed = !request.form().signature().equals(Optional.of(Signature.NONE));
    Twin twin =
        Twin.start(
            TwinOptions.defaults()
                .withPort(0)
                .withEdition(request.selection().edition())
                .withAuth(signed));
    return new Stage(List.of(endpoint(twin, request)), Optional.of(twin));
  }

  private static Endpoint endpoint(Twin twin, VerifyRequest request) {
    Credentials own = Credentials.of(twin.accessKeyId(), twin.accessKeySecret());
    CallForm form = request.form();
    return form.endpoint(
        Targets.DEFAULT_NAME,
        twin.url(),
        Optional.of(twin.statesUrl()),
        form.signedBy(() -> Optional.of(own)),
        Optional.empty());
  }

  List<Endpoint> endpoints() {
    return endpoints;
  }

  /** What a user who named no target should know. */
  Optional<String> note() {
    return twin.map(embedded -> "no --target: the embedded twin at " + embedded.url());
  }

  @Override
  public void close() {
    twin.ifPresent(Twin::close);
  }
}
