Feature: Change history

  Rule: The error codes changed on 2024-05-22
    Statements: change-history.1

    @informative
    Scenario: [change-history.error-codes] The table of error codes is the one in force since 2024-05-22
      * nothing outside shows it: a date has no behaviour; the table itself is among the error codes
