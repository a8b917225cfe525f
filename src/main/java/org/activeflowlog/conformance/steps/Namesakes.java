package org.activeflowlog.conformance.steps;

import java.util.Set;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.wire.Call;
import org.activeflowlog.conformance.wire.Call.Parameter;

/**
 * What is made up of a real id may be a real id too, where ids are counted or short. It would be
 * legal to enable that flow log, and do harm.
 */
final class Namesakes {
  private static final Set<String> IDS = Set.of("FlowLogId", "CenId");

  private Namesakes() {}

  /**
   * The value that was made up of a real one.
   *
   * @throws NotVerified if it is none, the real one, or listed as another flow log's
   */
  static String excluded(World world, Parameter real, String madeUp) {
    if (madeUp.isEmpty()) {
      throw new NotVerified("%s \"%s\" is too short for that".formatted(real.name(), real.value()));
    }
    different(real, madeUp);
    if (IDS.contains(real.name()) && isListed(world, real.name(), madeUp)) {
      throw new NotVerified(
          "%s \"%s\", made up of \"%s\", is that of another flow log"
              .formatted(real.name(), madeUp, real.value()));
    }
    return madeUp;
  }

  /**
   * A value that has to be another than the real one.
   *
   * @throws NotVerified if it is the real one
   */
  static String different(Parameter real, String other) {
    if (other.equals(real.value())) {
      throw new NotVerified(
          "what was to be another %s is the real one, \"%s\"".formatted(real.name(), other));
    }
    return other;
  }

  private static boolean isListed(World world, String parameter, String madeUp) {
    Call query =
        Call.of(Operation.QUERY.action())
            .with("RegionId", world.it().regionId())
            .with(parameter, madeUp);
    String own = world.it().flowLogId();
    return world
        .session()
        .observer()
        .lists(
            query,
            item ->
                item.path(parameter).asText().equals(madeUp)
                    && !item.path("FlowLogId").asText().equals(own),
            world.evidence());
  }
}
