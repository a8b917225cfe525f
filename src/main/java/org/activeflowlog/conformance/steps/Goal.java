package org.activeflowlog.conformance.steps;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.activeflowlog.conformance.target.Look;

/** A status, or one of two, in which a flow log is to come to rest. */
record Goal(Set<String> statuses) {

  static Goal of(String phrase) {
    return new Goal(new LinkedHashSet<>(List.of(phrase.split(" or "))));
  }

  boolean isReached(Look look) {
    return statuses.contains(look.status());
  }

  String inWords() {
    return String.join(" or ", statuses);
  }

  /** How a flow log comes there from a status; empty if there are several ways. */
  Optional<Way> way(Optional<String> from) {
    return statuses.size() == 1
        ? Optional.of(Way.to(statuses.iterator().next(), from))
        : Optional.empty();
  }
}
