package org.activeflowlog.conformance.steps;

import java.util.UUID;
import org.activeflowlog.conformance.wire.Call;

/** How a call differs from the plain one. */
interface Variation {

  /** The changed call. */
  Call of(Call plain, World world);

  /** The call as it is. */
  static Variation none() {
    return (plain, world) -> plain;
  }

  /** A ClientToken that no call had before. */
  static Variation newToken() {
    return token(UUID.randomUUID().toString());
  }

  /** A certain ClientToken. */
  static Variation token(String token) {
    return (plain, world) -> plain.having("ClientToken", token);
  }

  /** Another value of a parameter, or none. */
  static Variation value(String parameter, Value value) {
    return (plain, world) ->
        value
            .in(world)
            .map(text -> plain.having(parameter, text))
            .orElseGet(() -> plain.without(parameter));
  }
}
