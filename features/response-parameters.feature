Feature: Response parameters

  Rule: The answer is an object
    Statements: response-parameters.1

    Scenario: [response-parameters.is-an-object] The answer to an enabling is an object
      Given an Inactive flow log
      When the client enables it
      Then the answer is an object

    Scenario: [response-parameters.status-is-200] The answer to an enabling has status 200
      Given an Inactive flow log
      When the client enables it
      Then the answer has the status 200

  Rule: Success is a string that is true when the call succeeded
    Statements: response-parameters.2, response-parameters.3, response-parameters.4, response-parameters.6

    Scenario: [response-parameters.success-is-a-string] Success is a string
      Given an Inactive flow log
      When the client enables it
      Then the answer has a Success that is a string

    Scenario: [response-parameters.success-is-true] Success reads true
      Given an Inactive flow log
      When the client enables it
      Then the answer has a Success that reads true

  Rule: Success is false when the call did not succeed
    Statements: response-parameters.5

    Scenario: [response-parameters.refusal-without-success] A refusal does not say that it succeeded
      Given a flow log id that no flow log has
      When the client enables it
      Then the call is refused
      And the answer has no Success that reads true

  Rule: RequestId is a string that identifies the request
    Statements: response-parameters.7, response-parameters.8, response-parameters.9

    Scenario: [response-parameters.request-id-is-a-string] RequestId is a string that is not empty
      Given an Inactive flow log
      When the client enables it
      Then the answer has a RequestId that is a string

    Scenario: [response-parameters.request-id-is-new] No two calls have the same RequestId
      Given an Inactive flow log
      And the client has tried to enable it
      And the client has tried to enable it
      And the client has tried to enable it
      And the client has tried to enable it
      And the client has tried to enable it
      When the client enables it
      Then the answer has a RequestId of its own

    Scenario: [response-parameters.request-id-is-new-everywhere] Calls for different flow logs have different RequestIds
      Given an Inactive flow log
      And another Inactive flow log
      And the client has tried to enable it
      And the client has tried to enable the other
      And the client has tried to enable it
      When the client enables the other
      Then the answer has a RequestId of its own

    Scenario: [response-parameters.request-id-is-new-with-tokens] No two calls with different ClientTokens have the same RequestId
      Given an Inactive flow log
      And the client has tried to enable it with a new ClientToken
      And the client has tried to enable it with a new ClientToken
      When the client enables it with a new ClientToken
      Then the answer has a RequestId of its own

    Scenario: [response-parameters.request-id-is-new-at-once] Simultaneous calls have different RequestIds
      Given an Inactive flow log
      And the client knows how everything stands
      When 32 clients enable it at once with no ClientToken
      Then the answer has a RequestId of its own

    @throughout
    Scenario: [response-parameters.every-request-id] No two calls of the run have the same RequestId, unless they have the same ClientToken
      Given an Inactive flow log
      And the client has tried to enable it
      And a good while full of other calls has passed
      When the client enables it
      Then every answer of the run has a RequestId of its own

  Rule: Every success is told alike
    Statements: response-parameters.2, response-parameters.4, response-parameters.7

    @throughout
    Scenario: [response-parameters.every-success] Every success of the run has the shape of the sample, whatever was asked
      Given an Inactive flow log
      And a good while full of other calls has passed
      When the client enables it
      Then every answer of the run has the shape of the sample, if it is a success

    Scenario: [response-parameters.shape-with-a-token] The answer to a call with a ClientToken has the shape of the sample
      Given an Inactive flow log
      When the client enables it with a new ClientToken
      Then the answer fits the schema "active-flow-log.success"

    Scenario: [response-parameters.shape-of-a-replay] The answer to a repeated call has the shape of the sample
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      When the client repeats that call
      Then the answer fits the schema "active-flow-log.success"

    Scenario: [response-parameters.shape-when-active] A success for an Active flow log has the shape of the sample
      Given an Active flow log
      When the client enables it
      Then the answer fits the schema "active-flow-log.success"

    Scenario: [response-parameters.shape-again] The answer to a second enabling has the shape of the sample
      Given an Inactive flow log
      And the client has enabled it
      And the client has disabled it
      When the client enables it
      Then the answer fits the schema "active-flow-log.success"

    Scenario: [response-parameters.shape-for-a-transit-router] The answer for a transit router's flow log has the shape of the sample
      Given an Inactive flow log of a transit router
      When the client enables it
      Then the answer fits the schema "active-flow-log.success"

  @inferred
  Rule: A refusal says which request it answers, which code and which message
    Reason: the page tabulates codes and messages; their members and a RequestId in every answer are the service's common envelope (facts 4.1, 4.4)

    Scenario: [response-parameters.refusal-shape] A refusal has RequestId, Code and Message
      Given a flow log id that no flow log has
      When the client enables it
      Then the call is refused
      And the answer fits the schema "error"

    Scenario Outline: [response-parameters.refusal-shape.<code>] The refusal for <state> has RequestId, Code and Message
      Given <state>
      When the client enables it
      Then the call is refused
      And the answer fits the schema "error"

      Examples:
        | code                        | state                                                                |
        | ProjectOrLogstoreNotExist   | a flow log whose project or Logstore does not exist                  |
        | SourceProjectNotExist       | a flow log whose source project or Logstore does not exist           |
        | OperationUnsupported.action | a flow log in a region that does not support the operation           |
        | RuleExist                   | a flow log whose rule already exists                                 |
        | QuotaExceeded.FlowlogCount  | a flow log of an account that has reached its flow log quota         |
        | InvalidFlowlogId.exist      | a flow log of a CEN instance that already has a flow log             |
        | IncorrectStatus.flowlog     | a Modifying flow log                                                 |
        | IncorrectStatus.TrFlowlog   | a transit router flow log in a status that does not support enabling |
        | Unauthorized                | an access key that is not authorized                                 |

    Scenario: [response-parameters.refusal-shape.missing] The refusal for a missing RegionId has RequestId, Code and Message
      Given an Inactive flow log
      When the client enables it with RegionId missing
      Then the call is refused
      And the answer fits the schema "error"

    Scenario Outline: [response-parameters.refusal-shape.<case>] The refusal for <parameter> <how> has RequestId, Code and Message
      Given an Inactive flow log
      When the client enables it with <parameter> <how>
      Then the call is refused
      And the answer fits the schema "error"

      Examples:
        | case        | parameter | how            |
        | no-region   | RegionId  | of no region   |
        | no-instance | CenId     | of no instance |
        | no-flow-log | FlowLogId | missing        |

    @edition-2024-10-21
    Scenario: [response-parameters.refusal-shape.cen-id-missing] The refusal for a missing CenId has RequestId, Code and Message
      Given an Inactive flow log
      When the client enables it with CenId missing
      Then the call is refused
      And the answer fits the schema "error"

    Scenario: [response-parameters.refusal-shape.InvalidParameter] The refusal of a ClientToken that is not ASCII has RequestId, Code and Message
      Given an Inactive flow log
      When the client enables it with a new ClientToken ending in "é"
      Then the call is refused
      And the answer fits the schema "error"

    Scenario: [response-parameters.refusal-request-id-is-new] No two refusals have the same RequestId
      Given a flow log id that no flow log has
      And the client has tried to enable it
      And the client has tried to enable it
      And the client has tried to enable it
      And the client has tried to enable it
      And the client has tried to enable it
      When the client enables it
      Then the answer has a RequestId of its own

    @throughout
    Scenario: [response-parameters.every-refusal] Every refusal of the run has RequestId, Code and Message, whatever was asked
      Given an Inactive flow log
      And a good while full of other calls has passed
      When the client enables it with CenId of no instance
      Then every answer of the run has RequestId, Code and Message, if it is a refusal

    @throughout
    Scenario: [response-parameters.every-answer] Every answer of the run is a success or a refusal, whatever was asked
      Given an Inactive flow log
      And the client has tried to enable it with RegionId missing
      And the client has tried to enable it with CenId of no instance
      And a good while full of other calls has passed
      When the client enables it
      Then every answer of the run is a success or a refusal
