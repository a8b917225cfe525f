package org.activeflowlog.conformance.deviation;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.TwinOptions;
import org.activeflowlog.conformance.twin.Unplugged;

/** A member of the gallery that is called directly, without HTTP. */
public final class CalledMember {
  private final Unplugged twin;

  private CalledMember(Unplugged twin) {
    this.twin = twin;
  }

  /** A member made anew, with nothing left over from earlier ones. */
  public static CalledMember of(Member member, String edition) {
    TwinOptions usual = TwinOptions.defaults().withEdition(edition);
    return new CalledMember(Unplugged.of(member.change().apply(usual)));
  }

  /**
   * Whether what is different about a member is what it does, and its answers look as the truthful
   * twin's do, so that HTTP shows nothing that direct calls do not.
   */
  public static boolean showsAll(Member member) {
    return own(member).answers().equals(AnswerFilter.none()) && !needsThreads(member);
  }

  /** Whether it depends on what answers a member at the same time, so on HTTP's own threads. */
  public static boolean needsThreads(Member member) {
    return own(member).rules() instanceof Live || own(member).answers() instanceof Live;
  }

  private static TwinOptions own(Member member) {
    return member.change().apply(TwinOptions.defaults());
  }

  /** The address that requests are made out to. */
  public URI url() {
    return twin.url();
  }

  /** The address of requests for provider states. */
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

  /**
   * What comes back to a request; nothing where the connection would have been reset.
   *
   * @param reply makes what the caller wants of status, headers and body
   */
  public <T> Optional<T> answer(
      String method, URI uri, Map<String, String> headers, String body, Replying<T> reply) {
    return twin.answer(method, uri, headers, body)
        .map(it -> reply.of(it.status(), it.headers(), it.body()));
  }

  /** Takes an answer in. */
  @FunctionalInterface
  public interface Replying<T> {
    T of(int status, Map<String, String> headers, String body);
  }
}
