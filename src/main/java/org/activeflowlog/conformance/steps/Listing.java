package org.activeflowlog.conformance.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.activeflowlog.conformance.result.Deviation;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.target.History;
import org.activeflowlog.conformance.target.Look;
import org.activeflowlog.conformance.wire.Answer;
import org.activeflowlog.conformance.wire.Call;

/** How a query has to show the scenario's flow log. */
interface Listing {

  /** Looks, and refuses what is not so. */
  void demand(World world);

  static Listing of(String phrase) {
    String how = phrase.substring("as ".length());
    return switch (how) {
      case "given" -> world -> demandSettings(world, GivenSettings.in(world));
      case "accepted" -> Listing::demandAccepted;
      default -> world -> demandStatus(world, how);
    };
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

  /** As before but for what was accepted, where names are shown as they are given. */
  private static void demandAccepted(World world) {
    if (nameIn(world.before(world.it())).isEmpty() && nameIn(world.look(world.it())).isEmpty()) {
      throw notShown(); // Else that would be waited for in vain.
    }
    try {
      demandSettings(world, GivenSettings.accepted(world));
    } catch (Deviation deviation) {
      if (!showsNames(world)) {
        throw notShown();
      }
      throw deviation;
    }
  }

  private static NotVerified notShown() {
    return new NotVerified("a query does not show here what a flow log is renamed to");
  }

  private static boolean showsNames(World world) {
    Call renaming = Operation.RENAME.call(world, Subject.IT);
    Answer answer = world.session().service().callPlainly(renaming, world.evidence());
    Optional<String> name = renaming.value("FlowLogName");
    return answer.saysSuccess()
        && name.equals(
            nameIn(world.watch().until(look -> name.equals(nameIn(look)), world.it()).last()));
  }

  private static Optional<String> nameIn(Look look) {
    return Optional.ofNullable(look.settings().get("FlowLogName"));
  }

  /** With every setting that is given, as soon as the service is done. */
  private static void demandSettings(World world, Map<String, String> given) {
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
