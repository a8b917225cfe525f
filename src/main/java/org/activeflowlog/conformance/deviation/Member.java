package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.activeflowlog.conformance.twin.TwinOptions;

/**
 * A twin of the gallery.
 *
 * @param sentence what is wrong with it, or what is different
 * @param names the ids of the clauses that it breaks; none for a variant
 * @param crude whether it is wrong in so many ways that nearly every clause shows it
 * @param profiles those in which a variant is legal; none if it is legal in all
 * @param requestTimeout how long to wait for each of its answers
 * @param enableTimeout how long to wait until it has enabled a flow log
 * @param change makes a usual twin's options this twin's; to be applied anew for each start
 */
public record Member(
    String name,
    Kind kind,
    String sentence,
    List<String> names,
    boolean crude,
    List<String> profiles,
    Duration requestTimeout,
    Duration enableTimeout,
    UnaryOperator<TwinOptions> change) {
  static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(5);
  static final Duration ENABLE_TIMEOUT = Duration.ofSeconds(3);

  /** A right one is waited for in vain only on a machine that is busy. */
  static final Duration VARIANT_TIMEOUT = Duration.ofSeconds(10);

  /** Keeps an unchangeable copy. */
  public Member {
    names = List.copyOf(names);
    profiles = List.copyOf(profiles);
  }

  /** A deviation with the usual patience. */
  static Member deviation(
      String name, String sentence, List<String> names, UnaryOperator<TwinOptions> change) {
    return new Member(
        name,
        Kind.DEVIATION,
        sentence,
        names,
        false,
        List.of(),
        REQUEST_TIMEOUT,
        ENABLE_TIMEOUT,
        change);
  }

  /** The name, for lists and for tests. */
  @Override
  public String toString() {
    return name;
  }
}
