package org.activeflowlog.conformance.steps;

import io.cucumber.datatable.DataTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.activeflowlog.conformance.result.Deviation;
import org.activeflowlog.conformance.target.FlowLog;
import org.activeflowlog.conformance.wire.Answer;
import org.activeflowlog.conformance.wire.Call;

/** A closed list of admissible refusals. */
record Refusals(List<Row> rows, List<String> others) {

  /** A code with the statuses that it may come with. */
  record Row(Set<Integer> statuses, String code) {
    private static final String ANY = "any";

    boolean admits(Answer answer) {
      return statuses.contains(answer.status())
          && answer.code().filter(seen -> code.equals(ANY) || code.equals(seen)).isPresent();
    }

    String inWords() {
      return "HTTP "
          + statuses.stream().sorted().map(String::valueOf).collect(Collectors.joining(" or "))
          + " with "
          + (code.equals(ANY) ? "any code" : "code \"" + code + "\"");
    }
  }

  static Refusals only(int status, String code) {
    return new Refusals(List.of(new Row(Set.of(status), code)), List.of());
  }

  static Refusals of(DataTable table) {
    return new Refusals(table.asMaps().stream().map(Refusals::row).toList(), List.of());
  }

  /** The same list and one more outcome that is admissible and was not seen. */
  Refusals or(String outcome) {
    return new Refusals(rows, List.of(outcome));
  }

  private static Row row(Map<String, String> cells) {
    Set<Integer> statuses =
        Arrays.stream(cells.get("status").split(","))
            .map(String::strip)
            .map(Integer::valueOf)
            .collect(Collectors.toSet());
    return new Row(statuses, cells.get("code"));
  }

  /** Compares with one of the scenario's answers. */
  void judge(World world, Calls.Sent sent) {
    Answer answer = sent.answer();
    if (rows.stream().anyMatch(row -> row.admits(answer)) || isForTheRouter(world, answer)) {
      return;
    }
    excuse(world, sent);
    List<String> expected = new ArrayList<>(others);
    rows.forEach(row -> expected.add(row.inWords()));
    throw new Deviation(expected, answer.inShort());
  }

  /**
   * Where the status may be refused, that of a transit router's flow log may be by a code of its
   * own, and a flow log that was not asked for as one may be one.
   */
  private boolean isForTheRouter(World world, Answer answer) {
    return rows.stream().anyMatch(row -> row.code().equals("IncorrectStatus.flowlog"))
        && new Row(Set.of(400), "IncorrectStatus.TrFlowlog").admits(answer)
        && isOfRouter(world);
  }

  private static boolean isOfRouter(World world) {
    return !world.it().transitRouterId().isEmpty()
        || !world.look(world.it()).settings().getOrDefault("TransitRouterId", "").isEmpty();
  }

  /** Whether the same brings nothing admissible for another; which is not deleted without need. */
  private boolean isNotAdmissibleEither(World world, Calls.Sent last, FlowLog fresh) {
    if (last.operation() == Operation.DELETE) {
      return true;
    }
    Call call = Passing.likewise(last.call(), fresh);
    Answer answer = world.session().service().callPlainly(call, world.evidence());
    return rows.stream().noneMatch(row -> row.admits(answer));
  }

  /** What keeps an answer that is not admissible from saying anything. */
  private void excuse(World world, Calls.Sent last) {
    Offered.demand(world, last);
    world.passing().demandModifyingWas(fresh -> isNotAdmissibleEither(world, last, fresh));
  }
}
