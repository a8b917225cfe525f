Feature: Examples

  Rule: A successful answer is JSON
    Statements: examples.1

    Scenario: [examples.content-type] The answer to an enabling calls itself JSON
      Given an Inactive flow log
      When the client enables it
      Then the answer calls itself JSON

  Rule: A successful answer has the members of the sample
    Statements: examples.2, examples.3, examples.4

    Scenario: [examples.shape] The answer to an enabling has the shape of the sample
      Given an Inactive flow log
      When the client enables it
      Then the answer fits the schema "active-flow-log.success"
