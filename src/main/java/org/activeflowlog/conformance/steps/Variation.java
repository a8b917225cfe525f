package org.activeflowlog.conformance.steps;

import java.util.Arrays;
import org.activeflowlog.conformance.wire.Call;

/** How a call differs from the plain one. */
interface Variation {

  /** The changed call. */
  Call of(Call plain, World world);

  /** The call as it is. */
  static Variation none() {
    return (plain, world) -> plain;
  }

  /** One variation after the other, as the features join them: "a new ClientToken and …". */
  static Variation of(String phrases) {
    return Arrays.stream(phrases.split(" and "))
        .map(Variations::of)
        .reduce(none(), (first, next) -> (plain, world) -> next.of(first.of(plain, world), world));
  }
}
