package org.activeflowlog.conformance.steps;

import org.activeflowlog.conformance.target.Rung;

/** A time in which the scenario does nothing. */
enum Stretch {
  GOOD_WHILE,
  /** While the other scenarios call; what was only lent is not kept from them for so long. */
  BUSY_WHILE {
    @Override
    void letPass(World world) {
      super.letPass(world);
      if (world.evidence().reachedBy().filter(Rung.STATES::equals).isPresent()) {
        world.session().bustle().letPass();
      }
    }
  };

  void letPass(World world) {
    world.session().patience().aGoodWhile();
  }
}
