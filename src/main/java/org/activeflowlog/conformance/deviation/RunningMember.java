package org.activeflowlog.conformance.deviation;

import java.net.URI;
import org.activeflowlog.conformance.twin.Twin;
import org.activeflowlog.conformance.twin.TwinOptions;

/** A member of the gallery that answers, on a free port of this machine. */
public final class RunningMember implements AutoCloseable {
  private final Twin twin;

  RunningMember(Twin twin) {
    this.twin = twin;
  }

  /** Starts a member anew, with nothing left over from earlier starts. */
  public static RunningMember start(Member member, String edition) {
    TwinOptions usual = TwinOptions.defaults().withEdition(edition);
    return new RunningMember(Twin.start(member.change().apply(usual)));
  }

  /** Where its operations are called. */
  public URI url() {
    return twin.url();
  }

  /** Where its provider states are asked for. */
  public URI statesUrl() {
    return twin.statesUrl();
  }

  /** A key that calls may be signed with. */
  public String accessKeyId() {
    return twin.accessKeyId();
  }

  /** The secret of that key. */
  public String accessKeySecret() {
    return twin.accessKeySecret();
  }

  @Override
  public void close() {
    twin.close();
  }
}
