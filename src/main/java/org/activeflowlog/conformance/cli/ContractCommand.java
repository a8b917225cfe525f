package org.activeflowlog.conformance.cli;

import static org.activeflowlog.conformance.cli.OptionGroup.flag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.contract.Clause;
import org.activeflowlog.conformance.contract.Register;
import org.activeflowlog.conformance.result.ClauseResult;

/** Lists the clauses. */
final class ContractCommand implements Command {

  @Override
  public String name() {
    return "contract";
  }

  @Override
  public String summary() {
    return "list the clauses that a target is held to";
  }

  @Override
  public String description() {
    return "Lists every clause by section, with the reason if it cannot be verified from outside.";
  }

  @Override
  public List<String> notes() {
    return List.of("Exit status: 0, or 2 for a usage error.");
  }

  @Override
  public List<OptionGroup> options() {
    return List.of(new OptionGroup("Options", flag("--json", "As a JSON array, for programs.")));
  }

  @Override
  public int run(Settings settings, Surroundings surroundings) {
    List<Clause> clauses = Register.load().all();
    if (settings.on("--json")) {
      surroundings.out().println(json(clauses));
    } else {
      text(clauses, surroundings.out());
    }
    return 0;
  }

  private static String json(List<Clause> clauses) {
    try {
      return new ObjectMapper()
          .writerWithDefaultPrettyPrinter()
          .writeValueAsString(clauses.stream().map(ContractCommand::asMap).toList());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> asMap(Clause clause) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", clause.id());
    map.put("kind", clause.kind());
    map.put("sentence", clause.sentence());
    map.put("source", clause.source());
    map.put("profile", clause.profile());
    map.put("editions", clause.editions());
    map.put("states", clause.states());
    map.put("feature", clause.feature());
    map.put("line", clause.line());
    return map;
  }

  private static void text(List<Clause> clauses, PrintStream out) {
    clauses.stream()
        .map(Clause::feature)
        .distinct()
        .forEach(
            section -> {
              out.println(section);
              clauses.stream()
                  .filter(clause -> clause.feature().equals(section))
                  .forEach(clause -> out.println(line(clause)));
              out.println();
            });
    long verifiable = clauses.stream().filter(ContractCommand::isVerifiable).count();
    out.println(
        verifiable + " verifiable and " + (clauses.size() - verifiable) + " informative clauses");
  }

  private static String line(Clause clause) {
    String line = "  " + clause.id() + "\n      " + clause.sentence();
    return isVerifiable(clause)
        ? line
        : line + "\n      not verifiable from outside: " + clause.why();
  }

  private static boolean isVerifiable(Clause clause) {
    return clause.kind().equals(ClauseResult.VERIFIABLE);
  }
}
