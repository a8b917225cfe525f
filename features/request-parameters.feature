Feature: Request parameters

  Rule: ClientToken is an optional string
    Statements: request-parameters.1, request-parameters.2

    Scenario: [request-parameters.client-token-absent] A flow log can be enabled without a ClientToken
      Given an Inactive flow log
      When the client enables it
      Then the call succeeds
      And it becomes Active

    Scenario: [request-parameters.client-token-given] A flow log can be enabled with a ClientToken
      Given an Inactive flow log
      When the client enables it with a new ClientToken
      Then the call succeeds
      And it becomes Active

  Rule: ClientToken makes a request idempotent
    Statements: request-parameters.3

    Scenario: [request-parameters.client-token-replay] A repeated call succeeds again once the flow log is Active
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client knows how everything stands
      When the client repeats that call
      Then the call succeeds
      And nothing has changed

    Scenario: [request-parameters.client-token-no-second-effect] A repeated call does not enable a flow log that was disabled since
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      And the client knows how everything stands
      When the client repeats that call
      Then the call succeeds
      And nothing has changed

    Scenario: [request-parameters.client-token-new-effect] A call with another ClientToken takes effect again
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      When the client enables it with a new ClientToken
      Then the call succeeds
      And it becomes Active

  Rule: The client makes up its ClientTokens, each for one request
    Statements: request-parameters.4, request-parameters.5

    @informative
    Scenario: [request-parameters.client-token-unique] ClientTokens are unique among different requests
      * nothing outside shows it: it is the duty of the client, not of an implementation

  Rule: A ClientToken has ASCII characters only
    Statements: request-parameters.6

    Scenario: [request-parameters.client-token-not-ascii] A ClientToken with a letter beyond ASCII is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with the ClientToken "token-é"
      Then the call is refused with one of
        | status | code             |
        | 400    | InvalidParameter |
      And nothing has changed

  Rule: Without a ClientToken the RequestId, which can differ for each request, serves as the token
    Statements: request-parameters.7, request-parameters.8

    Scenario: [request-parameters.no-token-no-replay] Calls without a ClientToken each take effect
      Given an Inactive flow log
      And the client has enabled it
      And the client has disabled it
      When the client enables it
      Then the call succeeds
      And it becomes Active

  Rule: The sample values show what the parameters look like
    Statements: request-parameters.9, request-parameters.14, request-parameters.18, request-parameters.22

    @informative
    Scenario: [request-parameters.samples] Samples of ClientToken, RegionId, FlowLogId and CenId
      * nothing outside shows it: the samples are masked with asterisks and belong to no flow log

  Rule: RegionId is a required string
    Statements: request-parameters.10, request-parameters.11

    Scenario Outline: [request-parameters.region-id-<case>] Enabling with RegionId <case> is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with RegionId <case>
      Then the call is refused with one of
        | status   | code                        |
        | 400      | MissingRegionId             |
        | 400      | MissingParameter            |
        | 400      | MissingParameter.RegionId   |
        | 400      | InvalidParameter            |
        | 400      | InvalidParameter.RegionId   |
        | 400      | InvalidRegionId             |
        | 400      | ParameterMustNotNull        |
        | 400, 404 | InvalidRegionId.NotFound    |
        | 400      | ParameterIllegal.RegionId   |
        | 400      | OperationUnsupported.action |
        | 400      | InvalidFlowlogId.NotFound   |
      And nothing has changed

      Examples:
        | case    |
        | missing |
        | empty   |

  Rule: RegionId is the region in which the flow log was deployed
    Statements: request-parameters.12

    Scenario Outline: [request-parameters.region-id-<case>] Enabling with RegionId <case> is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with RegionId <case>
      Then the call is refused with one of
        | status   | code                        |
        | 400      | MissingRegionId             |
        | 400      | MissingParameter            |
        | 400      | MissingParameter.RegionId   |
        | 400      | InvalidParameter            |
        | 400      | InvalidParameter.RegionId   |
        | 400      | InvalidRegionId             |
        | 400      | ParameterMustNotNull        |
        | 400, 404 | InvalidRegionId.NotFound    |
        | 400      | ParameterIllegal.RegionId   |
        | 400      | OperationUnsupported.action |
        | 400      | InvalidFlowlogId.NotFound   |
      And nothing has changed

      Examples:
        | case              |
        | of-no-region      |
        | of-another-region |

  Rule: DescribeChildInstanceRegions lists the regions
    Statements: request-parameters.13

    Scenario: [request-parameters.region-is-listed] The region of a flow log is among the listed regions
      Given an Inactive flow log
      When the client asks for the regions beside it
      Then the answer lists the region of the flow log

  Rule: FlowLogId is a required string
    Statements: request-parameters.15, request-parameters.16

    Scenario Outline: [request-parameters.flow-log-id-<case>] Enabling with FlowLogId <case> is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with FlowLogId <case>
      Then the call is refused with one of
        | status | code                       |
        | 400    | MissingFlowLogId           |
        | 400    | MissingParameter           |
        | 400    | MissingParameter.FlowLogId |
        | 400    | InvalidParameter           |
        | 400    | InvalidParameter.FlowLogId |
        | 400    | InvalidFlowLogId           |
        | 400    | ParameterMustNotNull       |
        | 400    | InvalidFlowlogId.NotFound  |
      And nothing has changed

      Examples:
        | case    |
        | missing |
        | empty   |

  Rule: FlowLogId names the flow log that is enabled
    Statements: request-parameters.17

    Scenario: [request-parameters.flow-log-id-selects] The named flow log is enabled and another Inactive one is not
      Given an Inactive flow log
      And another Inactive flow log
      And the client knows how everything stands
      When the client enables it
      Then it becomes Active
      And the other flow log has not changed

  Rule: CenId is a string that is required
    Statements: request-parameters.19, request-parameters.20

    @edition-2024-10-21
    Scenario Outline: [request-parameters.cen-id-<case>] Enabling with CenId <case> is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with CenId <case>
      Then the call is refused with one of
        | status | code                      |
        | 400    | MissingCenId              |
        | 400    | MissingParameter          |
        | 400    | MissingParameter.CenId    |
        | 400    | InvalidParameter          |
        | 400    | InvalidParameter.CenId    |
        | 400    | InvalidCenId              |
        | 400    | ParameterMustNotNull      |
        | 400    | InvalidFlowlogId.NotFound |
      And nothing has changed

      Examples:
        | case    |
        | missing |
        | empty   |

  @inferred
  Rule: CenId is optional since November 2024
    Reason: the vendor's SDK and later editions of the page made it optional (facts 1.3)

    @edition-2024-11-15
    Scenario: [request-parameters.cen-id-optional] A flow log can be enabled without its CenId
      Given an Inactive flow log
      When the client enables it with CenId missing
      Then the call succeeds
      And it becomes Active

  Rule: CenId names the CEN instance of the flow log
    Statements: request-parameters.21

    Scenario: [request-parameters.cen-id-of-another-instance] Enabling with the CenId of another CEN instance is refused and changes nothing
      Given an Inactive flow log
      And another Inactive flow log of another CEN instance
      And the client knows how everything stands
      When the client enables it with CenId of-the-other
      Then the call is refused with one of
        | status | code                      |
        | 400    | InvalidFlowlogId.NotFound |
      And nothing has changed

    Scenario: [request-parameters.cen-id-of-no-instance] Enabling with the CenId of no CEN instance is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with CenId of-no-instance
      Then the call is refused with one of
        | status   | code                      |
        | 400      | InvalidFlowlogId.NotFound |
        | 400      | InvalidParameter          |
        | 400, 404 | ParameterCenInstanceId    |
      And nothing has changed
