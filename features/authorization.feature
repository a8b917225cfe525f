Feature: Authorization

  Rule: The page discloses no authorization
    Statements: authorization.1

    @informative
    Scenario: [authorization.undisclosed] Which permission the operation needs is not said
      * nothing outside shows it: nothing is demanded; how a call without permission is refused stands among the error codes
