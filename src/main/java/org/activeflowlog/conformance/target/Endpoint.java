package org.activeflowlog.conformance.target;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.activeflowlog.conformance.wire.WireForm;

/**
 * An implementation under test, as its operator describes it.
 *
 * @param name how reports call it
 * @param url where calls go
 * @param states its provider-state handler, if it has one
 * @param enableTimeout how long an enabling or disabling may take
 * @param pollInterval the longest pause between two looks at a flow log
 * @param fixtures what its operator has prepared, if anything
 * @param inProgram what answers in place of HTTP, if anything
 */
public record Endpoint(
    String name,
    URI url,
    Optional<URI> states,
    WireForm wire,
    Duration enableTimeout,
    Duration pollInterval,
    Optional<Fixtures> fixtures,
    Optional<InProgram> inProgram) {

  /** An endpoint that is called by HTTP. */
  public Endpoint(
      String name,
      URI url,
      Optional<URI> states,
      WireForm wire,
      Duration enableTimeout,
      Duration pollInterval,
      Optional<Fixtures> fixtures) {
    this(name, url, states, wire, enableTimeout, pollInterval, fixtures, Optional.empty());
  }

  /** An endpoint for which nothing is prepared. */
  public Endpoint(
      String name,
      URI url,
      Optional<URI> states,
      WireForm wire,
      Duration enableTimeout,
      Duration pollInterval) {
    this(name, url, states, wire, enableTimeout, pollInterval, Optional.empty());
  }

  /** The same, called in this program in place of HTTP. */
  public Endpoint answeredBy(InProgram target) {
    return new Endpoint(
        name, url, states, wire, enableTimeout, pollInterval, fixtures, Optional.of(target));
  }
}
