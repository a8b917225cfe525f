package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.activeflowlog.conformance.twin.TwinOptions;

/**
 * What a member and a truthful twin must have in common for their answers to be compared.
 *
 * @param enableDelay how long changes take
 */
public record Likeness(String edition, Duration enableDelay) {

  /** That of a member in an edition; none if a replay would not show all that it does. */
  public static Optional<Likeness> of(Member member, String edition) {
    TwinOptions usual = TwinOptions.defaults().withEdition(edition);
    TwinOptions own = member.change().apply(usual);
    Likeness likeness = new Likeness(edition, own.enableDelay());
    TwinOptions alike = likeness.applied(usual).withRules(own.rules()).withAnswers(own.answers());
    boolean live = own.rules() instanceof Live || own.answers() instanceof Live;
    return Optional.of(likeness).filter(it -> !live && alike.equals(own));
  }

  private TwinOptions applied(TwinOptions usual) {
    return usual.withEdition(edition).withEnableDelay(enableDelay);
  }

  TwinOptions options() {
    return applied(TwinOptions.defaults());
  }

  /** A member about which nothing is wrong or different. */
  public Member truthful() {
    return new Member(
        "truthful-twin",
        Kind.VARIANT,
        "Nothing is different.",
        List.of(),
        false,
        List.of(),
        Member.VARIANT_TIMEOUT,
        Member.VARIANT_TIMEOUT,
        this::applied);
  }
}
