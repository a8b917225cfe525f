Feature: Examples

  Rule: A successful answer is JSON
    Statements: examples.1

    Scenario: [examples.content-type] The answer to an enabling calls itself JSON
      Given an Inactive flow log
      When the client enables it
      Then the answer calls itself JSON

    @throughout
    Scenario: [examples.every-content-type] Every success of the run calls itself JSON, whatever was asked
      Given an Inactive flow log
      And a good while full of other calls has passed
      When the client enables it
      Then every answer of the run calls itself JSON, if it is a success

  Rule: A successful answer has the members of the sample
    Statements: examples.2, examples.3, examples.4

    Scenario: [examples.shape] The answer to an enabling has the shape of the sample
      Given an Inactive flow log
      When the client enables it
      Then the answer fits the schema "active-flow-log.success"
