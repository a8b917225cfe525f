package org.activeflowlog.conformance.contract;

import java.io.IOException;
import java.util.List;

/** A small contract that breaks no rule of the house. */
final class Samples {
  static final String GOOD =
      """
      Feature: Sample

        Background:
          Given an Inactive flow log

        Rule: Enabling ends Active
          Some words for people.
          Statements: sample.1, sample.2

          Scenario: [sample.ends-active] the flow log becomes Active
            When the client enables it
            Then it becomes Active

          @edition-2024-10-21
          Scenario Outline: [sample.<code>.message] <code> has its text
            Given a parameter that is wrong
              | name   | value   |
              | <name> | !       |
            When the client enables it
            Then the message is "<message>"

            Examples:
              | code | name      | message   |
              | A.b  | RegionId  | No.       |
              | C    | FlowLogId | No again. |
      """;

  static final String INFORMATIVE =
      """
      @profile-gateway
      Feature: Other

        @inferred
        Rule: Tokens are unique
          Reason: the client is meant,
          not the service.

          @informative
          Scenario: [other.unique] each token is new
            * nothing outside shows it: it is the client's duty
      """;

  private static final String PAGE =
      """
      sample:
        - { n: 1, says: "One." }
        - { n: 2, says: "Two." }
      """;

  private Samples() {}

  static FeatureText file(String name, String text) {
    return new FeatureText("features/" + name + ".feature", text);
  }

  static List<FeatureText> files() {
    return List.of(file("sample", GOOD), file("other", INFORMATIVE));
  }

  static Statements page() {
    try {
      return Statements.parse(PAGE);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
