package org.activeflowlog.conformance.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.result.Deviation;
import org.activeflowlog.conformance.target.History;
import org.activeflowlog.conformance.target.Look;

/** How a query has to show the scenario's flow log. */
interface Listing {

  /** Looks, and refuses what is not so. */
  void demand(World world);

  static Listing of(String phrase) {
    String how = phrase.substring("as ".length());
    return how.equals("given") ? Listing::demandGiven : world -> demandStatus(world, how);
  }

  private static void demandStatus(World world, String status) {
    // What no query shows at all is the fault of one clause, not of each that queries.
    Look look =
        world.promises().isAsRehearsed()
            ? world.session().observer().at(world.it(), world.evidence())
            : world.look(world.it());
    if (!look.status().equals(status)) {
      world.passing().demandModifyingWas(fresh -> !world.look(fresh).status().equals(status));
      throw new Deviation(
          "DescribeFlowlogs listing %s with Status \"%s\""
              .formatted(world.it().flowLogId(), status),
          look.statusInWords());
    }
  }

  /** With every setting that the latest accepted call gave, as soon as the service is done. */
  private static void demandGiven(World world) {
    Map<String, String> given = GivenSettings.in(world);
    History history =
        world
            .watch()
            .until(look -> look.everything().entrySet().containsAll(given.entrySet()), world.it());
    Map<String, String> seen = history.last().everything();
    if (!seen.entrySet().containsAll(given.entrySet())) {
      List<String> expected = new ArrayList<>();
      List<String> actual = new ArrayList<>();
      seen.keySet().retainAll(given.keySet());
      Waiting.differences(given, seen, expected, actual);
      throw new Deviation(
          "%s listed with %s within %s"
              .formatted(
                  world.it().flowLogId(), String.join(", ", expected), Waiting.limit(history)),
          history.last().trouble() == null ? String.join(", ", actual) : history.last().trouble());
    }
  }
}
