package org.activeflowlog.conformance.steps;

import io.cucumber.java.ParameterType;
import java.util.Map;
import org.activeflowlog.conformance.target.Look;
import org.activeflowlog.conformance.target.State;

/** The phrases that stand for something in steps. */
public final class Phrases {
  private static final String STATUS =
      "(?:Inactive|Active|Modifying|Creating|Deleting|" + Look.UNLISTED + ")";

  /** A flow log as a scenario wishes it. */
  record Wanted(String status, boolean transitRouter, boolean otherInstance, boolean otherRegion) {}

  /** "an Inactive flow log", "another Active flow log of another CEN instance". */
  @ParameterType(
      "(?:an?|another) (Inactive|Active|Modifying) flow log( of a transit router)?"
          + "( of another CEN instance)?( of another region)?")
  public Wanted flowLog(String status, String router, String instance, String region) {
    return new Wanted(status, router != null, instance != null, region != null);
  }

  /** A provider state that only the operator can make, and what is asked of it. */
  record Asked(State state, Map<String, String> params) {}

  /** "a CEN instance without a flow log, with a transit router". */
  @ParameterType(
      "(a CEN instance without a flow log|an access key that is not authorized"
          + "|a flow log (?:whose|in a region|of an account|of a CEN instance) [^,]*"
          + "|a transit router flow log in a status that does not support enabling)"
          + "(, with a transit router)?")
  public Asked state(String text, String router) {
    return new Asked(State.of(text), router == null ? Map.of() : Map.of("TransitRouter", "true"));
  }

  /** A status of a flow log. */
  @ParameterType(STATUS)
  public String status(String status) {
    return status;
  }

  /** Where a flow log is to come to rest. */
  @ParameterType(STATUS + "(?: or (?:" + STATUS + "))?")
  public Goal goal(String phrase) {
    return Goal.of(phrase);
  }

  /** How a query has to show a flow log. */
  @ParameterType("as .+")
  public Listing listing(String phrase) {
    return Listing.of(phrase);
  }

  /** What the client does with a flow log. */
  @ParameterType(
      "enables|disables|renames|modifies|deletes|queries|looks for|creates a flow log in"
          + "|asks for the regions beside")
  public Operation operation(String phrase) {
    return Operation.of(phrase);
  }

  /** What several clients do with a flow log. */
  @ParameterType("disable|rename|delete")
  public Operation deedOfMany(String phrase) {
    return Operation.of(phrase + "s");
  }

  /** What the client has done with a flow log before. */
  @ParameterType(
      "enabled|disabled|modified|deleted|created a flow log in|tried to enable|tried to disable"
          + "|tried forty times to enable|begun, and seen it begin, to enable"
          + "|begun to enable|begun to disable|begun to modify|begun to delete|begun to create a flow log in"
          + "|asked, without hearing the answer, to enable")
  public Deed deed(String phrase) {
    return Deed.of(phrase);
  }

  /** How long nothing is done. */
  @ParameterType("a good while(?: full of other calls)?")
  public Stretch stretch(String phrase) {
    return phrase.endsWith("calls") ? Stretch.BUSY_WHILE : Stretch.GOOD_WHILE;
  }

  /** How a call differs from the plain one. */
  @ParameterType(".+")
  public Variation variation(String phrases) {
    return Variation.of(phrases);
  }

  /** Which of the scenario's flow logs. */
  @ParameterType("it|the other")
  public Subject subject(String phrase) {
    return Subject.of(phrase);
  }

  /** What may not differ from before. */
  @ParameterType(
      "(?:for a good while )?nothing(?: that was not accepted)? has|nothing(?: of the other)? but its \\w+(?: and \\w+)* has"
          + "|the other flow log has not")
  public Extent extent(String phrase) {
    return Extent.of(phrase);
  }

  /** A property of an answer. */
  @ParameterType("(?:calls|is|has|came|fits|lists|does not list|of the run) .+")
  public Trait trait(String phrase) {
    return Traits.of(phrase);
  }
}
