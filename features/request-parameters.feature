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

    @slow
    Scenario: [request-parameters.client-token-no-second-effect] A repeated call does not enable a flow log that was disabled since
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      And the client knows how everything stands
      When the client repeats that call
      Then the call succeeds
      And nothing has changed

    Scenario: [request-parameters.client-token-replay-twice] A call repeated a second time has no effect either
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has tried to enable it with that ClientToken
      And the client has disabled it
      And the client knows how everything stands
      When the client repeats that call
      Then the call succeeds
      And nothing has changed

    Scenario: [request-parameters.client-token-replay-a-third-time] A call that is repeated for the third time leaves its flow log Active
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has tried to enable it with that ClientToken
      And the client has tried to enable it with that ClientToken
      And the client knows how everything stands
      When the client repeats that call
      Then the call succeeds
      And nothing has changed

    @slow
    Scenario: [request-parameters.client-token-replay-after-deleting] A repeated call does not bring back a flow log that was deleted since
      Given a CEN instance without a flow log
      And the client has created a flow log in it
      And the client has disabled it
      And the client has enabled it with a new ClientToken
      And the client has deleted it
      When the client repeats that call
      Then the call succeeds or is refused with one of
        | status             | code |
        | 400, 403, 404, 409 | any  |
      And it stays unlisted

    Scenario: [request-parameters.client-token-refused-for-another] A ClientToken that was refused for another flow log does not bar that from being enabled
      Given an Inactive flow log
      And another Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has tried to enable the other with that ClientToken
      When the client enables the other
      Then the call succeeds or is refused with one of
        | status        | code                      |
        | 400           | IncorrectStatus.flowlog   |
        | 400           | IncorrectStatus.TrFlowlog |
        | 400, 409, 500 | Operation.Blocking        |
        | 400, 403, 409 | OperationConflict         |
      And the other becomes Active

    @slow
    Scenario: [request-parameters.client-token-replay-after-another] A ClientToken is remembered although another was used since
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      And the client has enabled it with the first RequestId as its ClientToken
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it with that ClientToken
      Then the call succeeds
      And nothing has changed

    Scenario: [request-parameters.client-token-replay-in-other-order] A call repeated with its parameters in another order has no effect
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it with that ClientToken and its parameters in reverse order
      Then the call succeeds
      And nothing has changed

    Scenario: [request-parameters.client-token-of-an-active-flow-log] A repeated call has no effect where the first found the flow log Active
      Given an Active flow log
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      And the client knows how everything stands
      When the client repeats that call
      Then the call succeeds
      And nothing has changed

    Scenario: [request-parameters.client-token-of-a-transit-router] A repeated call has no effect on a transit router's flow log
      Given an Inactive flow log of a transit router
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      And the client knows how everything stands
      When the client repeats that call
      Then the call succeeds
      And nothing has changed

    Scenario: [request-parameters.client-token-of-an-active-transit-router] A repeated call has no effect where the first found a transit router's flow log Active
      Given an Active flow log of a transit router
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      And the client knows how everything stands
      When the client repeats that call
      Then the call succeeds
      And nothing has changed

    @slow
    Scenario: [request-parameters.client-token-of-a-modified-flow-log] A repeated call has no effect on a flow log that was modified before
      Given an Inactive flow log
      And the client has modified it with FlowLogName "renamed"
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      And the client knows how everything stands
      When the client repeats that call
      Then the call succeeds
      And nothing has changed

    @slow
    Scenario: [request-parameters.client-token-of-a-third-enabling] A repeated call has no effect where the flow log was enabled twice before
      Given an Inactive flow log
      And the client has enabled it
      And the client has disabled it
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      And the client knows how everything stands
      When the client repeats that call
      Then the call succeeds
      And nothing has changed

    @slow
    Scenario: [request-parameters.client-token-replay-with-an-owner] A call that names its owner has no effect when it is repeated
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken and ResourceOwnerAccount "someone"
      And the client has disabled it
      And the client knows how everything stands
      When the client repeats that call
      Then the call succeeds
      And nothing has changed

    @slow
    Scenario: [request-parameters.client-token-of-a-created-flow-log] A repeated call has no effect on a flow log that was created
      Given a CEN instance without a flow log
      And the client has created a flow log in it
      And the client has disabled it
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      And the client knows how everything stands
      When the client repeats that call
      Then the call succeeds
      And nothing has changed

    @slow
    Scenario Outline: [request-parameters.client-token-replay-<case>] A call is known again by a ClientToken <how>
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken <how>
      And the client has disabled it
      And the client knows how everything stands
      When the client repeats that call
      Then the call succeeds
      And nothing has changed

      Examples:
        | case               | how                     |
        | of-8-characters    | of 8 characters         |
        | of-64-characters   | of 64 characters        |
        | of-70-characters   | of 70 characters        |
        | of-terraform       | as Terraform makes them |
        | with-asterisks     | ending in "****"        |
        | like-base64        | ending in "+/=="        |
        | with-an-apostrophe | ending in "it's"        |

    Scenario: [request-parameters.client-token-replay-after-one-at-once] A ClientToken is remembered although its call was repeated while it was under way
      Given an Inactive flow log
      And the client has begun to enable it with a new ClientToken
      And the client has tried to enable it with that ClientToken
      And the client has disabled it
      And the client knows how everything stands
      When the client repeats that call
      Then the call succeeds
      And nothing has changed

    @slow
    Scenario: [request-parameters.client-token-replay-while-disabling] A call repeated while its flow log is being disabled does not keep it from that
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has begun to disable it
      When the client repeats that call
      Then the call succeeds or is refused with one of
        | status        | code                    |
        | 400           | IncorrectStatus.flowlog |
        | 400, 409, 500 | Operation.Blocking      |
        | 400, 403, 409 | LastTokenProcessing     |
        | 400, 403, 409 | IdempotenceProcessing   |
        | 400, 403, 409 | OperationConflict       |
      And it becomes Inactive
      And it stays Inactive

    @slow
    Scenario: [request-parameters.client-token-replay-while-disabling-transit-router] A call repeated while its transit router's flow log is being disabled does not keep it from that
      Given an Inactive flow log of a transit router
      And the client has enabled it with a new ClientToken
      And the client has begun to disable it
      When the client repeats that call
      Then it becomes Inactive
      And it stays Inactive

    @slow
    Scenario: [request-parameters.client-token-replay-while-deleting] A call repeated while its flow log is being deleted does not keep it from going
      Given a CEN instance without a flow log
      And the client has created a flow log in it
      And the client has disabled it
      And the client has enabled it with a new ClientToken
      And the client has begun to delete it
      When the client repeats that call
      Then it becomes unlisted
      And it stays unlisted

    @slow
    Scenario: [request-parameters.client-token-replay-while-another-is-disabled] A repeated call has no effect while another flow log is being disabled
      Given an Inactive flow log
      And another Active flow log
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      And the client has begun to disable the other
      When the client enables it with that ClientToken
      Then the call succeeds or is refused with one of
        | status        | code                  |
        | 400, 409, 500 | Operation.Blocking    |
        | 400, 403, 409 | LastTokenProcessing   |
        | 400, 403, 409 | IdempotenceProcessing |
        | 400, 403, 409 | OperationConflict     |
      And it stays Inactive

    @slow
    Scenario: [request-parameters.client-token-replay-after-another-for-disabling] A ClientToken is remembered although another came with a disabling since
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has disabled it with a new ClientToken
      And the client knows how everything stands
      When the client enables it with the first ClientToken
      Then the call succeeds
      And nothing has changed

    @slow
    Scenario: [request-parameters.client-token-replay-after-many-of-its-own] A ClientToken is remembered although many others came for the same flow log
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has tried forty times to enable it with a new ClientToken each
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it with the first ClientToken
      Then the call succeeds
      And nothing has changed

    @slow
    Scenario: [request-parameters.client-token-replay-after-a-while] A ClientToken is remembered for a good while
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      And a good while has passed
      And the client knows how everything stands
      When the client repeats that call
      Then the call succeeds
      And nothing has changed

    @throughout
    Scenario: [request-parameters.client-token-replay-throughout] A ClientToken is remembered while many calls with others come
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      And the client knows how everything stands
      And a good while full of other calls has passed
      When the client repeats that call
      Then the call succeeds
      And nothing has changed

    @throughout
    Scenario: [request-parameters.client-token-replay-throughout-active] A repeated call leaves its flow log Active after many calls with other ClientTokens
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client knows how everything stands
      And a good while full of other calls has passed
      When the client repeats that call
      Then the call succeeds
      And nothing has changed

    @slow
    Scenario: [request-parameters.client-token-replay-after-many] A ClientToken is remembered although many others came since
      Given an Inactive flow log
      And another Active flow log
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      And the client has tried forty times to enable the other with a new ClientToken each
      When the client enables it with the first ClientToken
      Then the call succeeds
      And it stays Inactive

    Scenario Outline: [request-parameters.client-token-replay-after-<case>] A ClientToken is remembered although it came with <fault> since
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has tried to enable it with that ClientToken and <fault>
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it with that ClientToken
      Then the call succeeds
      And nothing has changed

      Examples:
        | case             | fault                 |
        | a-mismatch       | CenId of no instance  |
        | another-region   | RegionId of no region |
        | a-missing-region | RegionId missing      |

    @slow
    Scenario: [request-parameters.client-token-replay-after-a-call-without] A ClientToken is remembered although a call without one took effect since
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      And the client has enabled it
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it with that ClientToken
      Then the call succeeds
      And nothing has changed

    @slow
    Scenario: [request-parameters.client-token-replay-after-modifying] A ClientToken is remembered although its flow log was modified since
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has modified it with FlowLogName "renamed"
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it with that ClientToken
      Then the call succeeds
      And nothing has changed

    @slow
    Scenario: [request-parameters.client-token-replay-late-effect] A repeated call has no effect after a good while either
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      And the client has tried to enable it with that ClientToken
      And a good while has passed
      When the client queries it
      Then it is listed as Inactive

    Scenario: [request-parameters.client-token-new-effect] A call with another ClientToken takes effect again
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      When the client enables it with a new ClientToken
      Then the call succeeds
      And it becomes Active

    Scenario: [request-parameters.client-token-replay-at-once] A call repeated at once does no harm while the first is under way
      Given an Inactive flow log
      And the client has begun to enable it with a new ClientToken
      When the client repeats that call
      Then the call succeeds or is refused with one of
        | status        | code                    |
        | 400           | IncorrectStatus.flowlog |
        | 400, 409, 500 | Operation.Blocking      |
        | 400, 403, 409 | LastTokenProcessing     |
        | 400, 403, 409 | IdempotenceProcessing   |
        | 400, 403, 409 | OperationConflict       |
      And it becomes Active
      And it stays Active

    Scenario: [request-parameters.client-token-unheard] A call repeated because its answer was lost leads to Active
      Given an Inactive flow log
      And the client knows how everything stands
      And the client has asked, without hearing the answer, to enable it with a new ClientToken
      When the client repeats that call
      Then the call succeeds or is refused with one of
        | status        | code                    |
        | 400           | IncorrectStatus.flowlog |
        | 400, 409, 500 | Operation.Blocking      |
        | 400, 403, 409 | LastTokenProcessing     |
        | 400, 403, 409 | IdempotenceProcessing   |
        | 400, 403, 409 | OperationConflict       |
      And it becomes Active
      And it stays Active

    Scenario Outline: [request-parameters.client-token-<case>] ClientTokens are told apart <how>
      Given an Inactive flow log
      And another Inactive flow log
      And the client has enabled it with a new ClientToken of <length> characters
      When the client enables the other with that ClientToken <changed>
      Then the call succeeds
      And the other becomes Active

      Examples:
        | case                 | how                     | length | changed                |
        | in-other-case        | by case                 | 36     | in other case          |
        | with-another-end     | by their last character | 20     | with another end       |
        | differing-behind-32  | behind 32 characters    | 40     | with another end       |
        | differing-behind-63  | by the 64th character   | 64     | with another end       |
        | differing-behind-64  | behind 64 characters    | 70     | with another end       |
        | with-another-start   | by their first letter   | 40     | with another beginning |
        | differing-behind-127 | by the 128th character  | 128    | with another end       |
        | backwards            | by the order in them    | 36     | backwards              |
        | without-hyphens      | by their hyphens        | 36     | without hyphens        |

    @slow
    Scenario Outline: [request-parameters.client-token-again-<case>] ClientTokens for the same flow log are told apart <how>
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken of <length> characters
      And the client has disabled it
      When the client enables it with that ClientToken <changed>
      Then the call succeeds
      And it becomes Active

      Examples:
        | case                 | how                     | length | changed                |
        | in-other-case        | by case                 | 36     | in other case          |
        | differing-behind-32  | behind 32 characters    | 40     | with another end       |
        | differing-behind-64  | behind 64 characters    | 70     | with another end       |
        | with-another-end     | by their last character | 20     | with another end       |
        | with-another-start   | by their first letter   | 40     | with another beginning |
        | backwards            | by the order in them    | 36     | backwards              |
        | without-hyphens      | by their hyphens        | 36     | without hyphens        |
        | differing-behind-200 | behind 200 characters   | 210    | with another end       |
        | with-another-middle  | by their middle         | 70     | with another middle    |

    @slow
    Scenario Outline: [request-parameters.client-token-again-<case>] ClientTokens for the same flow log are told apart by <what>
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken holding "<one>"
      And the client has disabled it
      When the client enables it with that ClientToken with "<other>" for "<one>"
      Then the call succeeds
      And it becomes Active

      Examples:
        | case                     | what                                | one | other |
        | of-one-hash              | letters that many hashes do not see | Aa  | BB    |
        | differing-behind-a-colon | what stands behind a colon          | :1  | :2    |
        | with-plus-or-minus       | plus and minus                      | +   | -     |
        | with-slash-or-line       | a slash and a line                  | /   | _     |
        | differing-behind-a-comma | what stands behind a comma          | ,1  | ,2    |
        | differing-behind-a-dot   | what stands behind a dot            | .1  | .2    |
        | with-an-entity           | a sign and its name in markup       | &   | &amp; |

    @slow
    Scenario: [request-parameters.client-token-again-before-a-blank] A ClientToken with a blank behind it is another one for the same flow log, or refused
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it with that ClientToken before a blank
      Then the call succeeds or is refused with one of
        | status | code             |
        | 400    | InvalidParameter |
      And the effect fits the answers

    @slow
    Scenario: [request-parameters.client-token-again-before-padding] A ClientToken with an equals sign behind it is another one for the same flow log
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      When the client enables it with that ClientToken before "="
      Then the call succeeds
      And it becomes Active

    @slow
    Scenario: [request-parameters.client-token-again-after-a-blank] A ClientToken with a blank in front is another one for the same flow log, or refused
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it with that ClientToken after a blank
      Then the call succeeds or is refused with one of
        | status | code             |
        | 400    | InvalidParameter |
      And the effect fits the answers

    @slow
    Scenario: [request-parameters.client-token-decoded] A ClientToken and what decoding would make of it are told apart
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken holding "%41"
      And the client has disabled it
      When the client enables it with that ClientToken with "A" for "%41"
      Then the call succeeds
      And it becomes Active

    Scenario Outline: [request-parameters.client-token-of-digits-<case>] ClientTokens of digits are told apart <how>
      Given an Inactive flow log
      And another Inactive flow log
      And the client has enabled it with a new ClientToken of digits
      When the client enables the other with that ClientToken <changed>
      Then the call succeeds
      And the other becomes Active

      Examples:
        | case               | how                 | changed            |
        | after-a-zero       | by a zero in front  | after a zero       |
        | with-another-digit | by their last digit | with another digit |

    Scenario: [request-parameters.client-token-used-for-modifying] A ClientToken that came with a modification is a call by itself for an enabling, or refused
      Given an Inactive flow log
      And the client has modified it with a new ClientToken and FlowLogName "renamed"
      And the client knows how everything stands
      When the client enables it with that ClientToken
      Then the call succeeds or is refused with one of
        | status        | code                                 |
        | 400, 403, 409 | IdempotentParameterMismatch          |
        | 400, 403, 409 | IdempotenceParam.NotMatch            |
        | 400, 403, 409 | InvalidIdempotenceParameter.Mismatch |
        | 400, 403, 409 | InvalidParameter                     |
      And the effect fits the answers

    @slow
    Scenario: [request-parameters.client-token-used-for-creating] A ClientToken that came with a creation is a call by itself for an enabling, or refused
      Given a CEN instance without a flow log
      And the client has created a flow log in it with a new ClientToken
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it with that ClientToken
      Then the call succeeds or is refused with one of
        | status        | code                                 |
        | 400, 403, 409 | IdempotentParameterMismatch          |
        | 400, 403, 409 | IdempotenceParam.NotMatch            |
        | 400, 403, 409 | InvalidIdempotenceParameter.Mismatch |
        | 400, 403, 409 | InvalidParameter                     |
      And the effect fits the answers

    Scenario: [request-parameters.client-token-with-a-blank-behind] A ClientToken with a blank behind it is another one, or refused without effect
      Given an Inactive flow log
      And another Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client knows how everything stands
      When the client enables the other with that ClientToken before a blank
      Then the call succeeds or is refused with one of
        | status | code             |
        | 400    | InvalidParameter |
      And the effect fits the answers

    Scenario: [request-parameters.client-token-for-another-flow-log] A ClientToken used again for another flow log is a call by itself or refused
      Given an Inactive flow log
      And another Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client knows how everything stands
      When the client enables the other with that ClientToken
      Then the call succeeds or is refused with one of
        | status        | code                                 |
        | 400, 403, 409 | IdempotentParameterMismatch          |
        | 400, 403, 409 | IdempotenceParam.NotMatch            |
        | 400, 403, 409 | InvalidIdempotenceParameter.Mismatch |
        | 400, 403, 409 | InvalidParameter                     |
      And the effect fits the answers

    @slow
    Scenario: [request-parameters.client-token-for-another-later] A ClientToken used for another flow log once the first is off again does the first no harm
      Given an Inactive flow log
      And another Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      And the client knows how everything stands
      When the client enables the other with that ClientToken
      Then the call succeeds or is refused with one of
        | status        | code |
        | 400, 403, 409 | any  |
      And the effect fits the answers

    @slow
    Scenario: [request-parameters.client-token-for-another-of-its-instance] A ClientToken used again for another flow log of the same CEN instance is a call by itself or refused
      Given a CEN instance without a flow log, with a transit router
      And the client has created a flow log in it
      And the client has created a flow log in it with TransitRouterId missing
      And the client has disabled it
      And the client has disabled the other
      And the client has enabled it with a new ClientToken
      And the client knows how everything stands
      When the client enables the other with that ClientToken
      Then the call succeeds or is refused with one of
        | status        | code |
        | 400, 403, 409 | any  |
      And the effect fits the answers

    Scenario: [request-parameters.client-token-for-a-transit-router] A ClientToken used again for a transit router's flow log is a call by itself or refused
      Given an Inactive flow log
      And another Inactive flow log of a transit router
      And the client has enabled it with a new ClientToken
      And the client knows how everything stands
      When the client enables the other with that ClientToken
      Then the call succeeds or is refused with one of
        | status        | code |
        | 400, 403, 409 | any  |
      And the effect fits the answers

    Scenario: [request-parameters.client-token-for-another-meanwhile] A ClientToken used for another flow log while the first call is under way is a call by itself or refused
      Given an Inactive flow log
      And another Inactive flow log
      And the client knows how everything stands
      And the client has begun to enable it with a new ClientToken
      When the client enables the other with that ClientToken
      Then the call succeeds or is refused with one of
        | status        | code |
        | 400, 403, 409 | any  |
      And the effect fits the answers

    Scenario Outline: [request-parameters.client-token-with-<case>] A used ClientToken does not make up for FlowLogId <value>
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client knows how everything stands
      When the client enables it with that ClientToken and FlowLogId <value>
      Then the call is refused with one of
        | status             | code |
        | 400, 403, 404, 409 | any  |
      And nothing has changed

      Examples:
        | case                | value          |
        | flow-log-id-missing | missing        |
        | flow-log-id-unknown | of no flow log |

    Scenario Outline: [request-parameters.client-token-with-<case>] A ClientToken used again with another <parameter> does no harm
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client knows how everything stands
      When the client enables it with that ClientToken and <parameter> <value>
      Then the call succeeds or is refused with one of
        | status             | code |
        | 400, 403, 404, 409 | any  |
      And nothing has changed

      Examples:
        | case              | parameter | value          |
        | another-cen-id    | CenId     | of no instance |
        | another-region-id | RegionId  | of no region   |

    Scenario Outline: [request-parameters.client-token-after-a-refused-<parameter>] A ClientToken that came with a refused <parameter> still enables, or is refused
      Given an Inactive flow log
      And the client has tried to enable it with a new ClientToken and <parameter> <value>
      And the client knows how everything stands
      When the client enables it with that ClientToken
      Then the call succeeds or is refused with one of
        | status        | code                                 |
        | 400, 403, 409 | IdempotentParameterMismatch          |
        | 400, 403, 409 | IdempotenceParam.NotMatch            |
        | 400, 403, 409 | InvalidIdempotenceParameter.Mismatch |
        | 400, 403, 409 | InvalidParameter                     |
        | 400           | InvalidFlowlogId.NotFound            |
        | 400, 404      | InvalidRegionId.NotFound             |
        | 400           | ParameterIllegal.RegionId            |
        | 400, 404      | ParameterCenInstanceId               |
      And the effect fits the answers

      Examples:
        | parameter | value          |
        | FlowLogId | of no flow log |
        | CenId     | of no instance |
        | RegionId  | of no region   |

    Scenario: [request-parameters.client-token-after-a-refused-CenId-for-a-transit-router] A ClientToken that came with a refused CenId for a transit router's flow log still enables, or is refused
      Given an Inactive flow log of a transit router
      And the client has tried to enable it with a new ClientToken and CenId of no instance
      And the client knows how everything stands
      When the client enables it with that ClientToken
      Then the call succeeds or is refused with one of
        | status             | code |
        | 400, 403, 404, 409 | any  |
      And the effect fits the answers

    Scenario Outline: [request-parameters.client-token-after-a-missing-<parameter>] A ClientToken that came without <parameter> still enables, or is refused
      Given an Inactive flow log
      And the client has tried to enable it with a new ClientToken and <parameter> missing
      And the client knows how everything stands
      When the client enables it with that ClientToken
      Then the call succeeds or is refused with one of
        | status             | code |
        | 400, 403, 404, 409 | any  |
      And the effect fits the answers

      Examples:
        | parameter |
        | FlowLogId |
        | RegionId  |

    @slow
    Scenario: [request-parameters.client-token-after-a-refusal] A ClientToken that came with a call refused for the status still enables, or is refused
      Given an Inactive flow log
      And the client has begun to enable it
      And the client has tried to enable it with a new ClientToken
      And the client has disabled it
      And the client knows how everything stands
      When the client repeats that call
      Then the call succeeds or is refused with one of
        | status        | code                      |
        | 400           | IncorrectStatus.flowlog   |
        | 400           | IncorrectStatus.TrFlowlog |
        | 400, 409, 500 | Operation.Blocking        |
        | 400, 403, 409 | LastTokenProcessing       |
        | 400, 403, 409 | IdempotenceProcessing     |
        | 400, 403, 409 | OperationConflict         |
      And the effect fits the answers

    Scenario Outline: [request-parameters.client-token-of-<length>-characters] A ClientToken of <length> characters is accepted, or refused without effect
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with a new ClientToken of <length> characters
      Then the call succeeds or is refused with one of
        | status | code             |
        | 400    | InvalidParameter |
      And the effect fits the answers

      Examples:
        | length |
        | 65     |
        | 128    |
        | 4000   |

    Scenario Outline: [request-parameters.client-token-<case>] A ClientToken <how> is accepted
      Given an Inactive flow log
      When the client enables it with a new ClientToken <how>
      Then the call succeeds
      And it becomes Active

      Examples:
        | case               | how                     |
        | of-64-characters   | of 64 characters        |
        | of-terraform       | as Terraform makes them |
        | with-asterisks     | ending in "****"        |
        | of-8-characters    | of 8 characters         |
        | like-base64        | ending in "+/=="        |
        | with-an-apostrophe | ending in "it's"        |
        | with-colons        | ending in "a:b;c,"      |

    Scenario Outline: [request-parameters.client-token-<case>] A ClientToken <how> is accepted, or refused without effect
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with a new ClientToken <how>
      Then the call succeeds or is refused with one of
        | status | code             |
        | 400    | InvalidParameter |
      And the effect fits the answers

      Examples:
        | case                | how               |
        | with-a-blank        | ending in " end"  |
        | with-quotes         | ending in ""end"" |
        | with-markup         | ending in "<b>"   |
        | with-a-percent-sign | ending in "%41%"  |
        | with-a-tab          | holding "	"       |

    @slow
    Scenario Outline: [request-parameters.client-token-<case>] A ClientToken <how> is taken like any other
      Given a CEN instance without a flow log
      And the client has created a flow log in it
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it with <token>
      Then the call succeeds or is refused with one of
        | status        | code                                 |
        | 400, 403, 409 | IdempotentParameterMismatch          |
        | 400, 403, 409 | IdempotenceParam.NotMatch            |
        | 400, 403, 409 | InvalidIdempotenceParameter.Mismatch |
        | 400           | InvalidParameter                     |
      And the effect fits the answers

      Examples:
        | case                 | how                                     | token                          |
        | of-one-character     | of one character                        | a ClientToken of one character |
        | like-a-reserved-name | that every object of some languages has | ClientToken "constructor"      |

    Scenario: [request-parameters.client-token-twice] A call with two ClientTokens is refused, or one of them counts
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with a new ClientToken and another ClientToken as well
      Then the call succeeds or is refused with one of
        | status | code |
        | 400    | any  |
      And the effect fits the answers

  Rule: ClientToken serves callers at the same time
    Statements: request-parameters.3

    @slow
    Scenario Outline: [request-parameters.at-once-same-token.<clients>] <clients> simultaneous calls with the same ClientToken enable once
      Given an Inactive flow log
      And another Inactive flow log
      And the client knows how everything stands
      When <clients> clients enable it at once with one ClientToken
      Then at least one call succeeds, and any other is refused with one of
        | status        | code                    |
        | 400           | IncorrectStatus.flowlog |
        | 400, 409, 500 | Operation.Blocking      |
        | 400, 403, 409 | LastTokenProcessing     |
        | 400, 403, 409 | IdempotenceProcessing   |
        | 400, 403, 409 | OperationConflict       |
      And it becomes Active
      And it stays Active
      And nothing but its status has changed
      And the other flow log has not changed

      Examples:
        | clients |
        | 2       |
        | 8       |
        | 32      |

    @slow
    Scenario: [request-parameters.at-once-replay.32] 32 simultaneous repetitions of a call do not enable a flow log that was disabled since
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      When 32 clients enable it at once with that ClientToken
      Then at least one call succeeds, and any other is refused with one of
        | status        | code                  |
        | 400, 403, 409 | LastTokenProcessing   |
        | 400, 403, 409 | IdempotenceProcessing |
        | 400, 403, 409 | OperationConflict     |
      And it stays Inactive

    @slow
    Scenario Outline: [request-parameters.at-once-<case>.<clients>] <clients> simultaneous calls <how> lead to Active
      Given an Inactive flow log
      And the client knows how everything stands
      When <clients> clients enable it at once with <tokens>
      Then at least one call succeeds, and any other is refused with one of
        | status        | code                      |
        | 400           | IncorrectStatus.flowlog   |
        | 400           | IncorrectStatus.TrFlowlog |
        | 400, 409, 500 | Operation.Blocking        |
        | 400, 403, 409 | OperationConflict         |
      And the effect fits the answers
      And nothing but its status has changed

      Examples:
        | case         | how                     | clients | tokens                 |
        | other-tokens | with a ClientToken each | 2       | a new ClientToken each |
        | other-tokens | with a ClientToken each | 8       | a new ClientToken each |
        | other-tokens | with a ClientToken each | 32      | a new ClientToken each |
        | no-token     | without a ClientToken   | 2       | no ClientToken         |
        | no-token     | without a ClientToken   | 8       | no ClientToken         |
        | no-token     | without a ClientToken   | 32      | no ClientToken         |

    @slow
    Scenario: [request-parameters.at-once-transit-router.8] 8 simultaneous calls for a transit router's flow log lead to Active
      Given an Inactive flow log of a transit router
      And the client knows how everything stands
      When 8 clients enable it at once with no ClientToken
      Then at least one call succeeds, and any other is refused with one of
        | status        | code                      |
        | 400           | IncorrectStatus.flowlog   |
        | 400           | IncorrectStatus.TrFlowlog |
        | 400, 409, 500 | Operation.Blocking        |
        | 400, 403, 409 | OperationConflict         |
      And the effect fits the answers

    Scenario: [request-parameters.at-once-active.32] 32 simultaneous calls leave an Active flow log as it is
      Given an Active flow log
      And the client knows how everything stands
      When 32 clients enable it at once with no ClientToken
      Then the call succeeds or is refused with one of
        | status        | code                      |
        | 400           | IncorrectStatus.flowlog   |
        | 400           | IncorrectStatus.TrFlowlog |
        | 400, 409, 500 | Operation.Blocking        |
        | 400, 403, 409 | OperationConflict         |
      And the effect fits the answers
      And nothing but its status has changed

    Scenario: [request-parameters.at-once-unknown.32] 32 simultaneous calls for a flow log id that no flow log has are all refused
      Given a flow log id that no flow log has
      When 32 clients enable it at once with no ClientToken
      Then the call is refused with 400 "InvalidFlowlogId.NotFound"

    @slow
    Scenario Outline: [request-parameters.at-once-opposite.<each>] <each> enabling and <each> disabling clients leave the flow log as the answers say
      Given an Inactive flow log
      And the client knows how everything stands
      When <each> clients enable and <each> disable it at once
      Then the effect fits the answers

      Examples:
        | each |
        | 1    |
        | 4    |
        | 16   |

  Rule: The client makes up its ClientTokens, each for one request
    Statements: request-parameters.4, request-parameters.5

    @informative
    Scenario: [request-parameters.client-token-unique] ClientTokens are unique among different requests
      * nothing outside shows it: it is the duty of the client, not of an implementation

  Rule: A ClientToken has ASCII characters only
    Statements: request-parameters.6

    Scenario Outline: [request-parameters.client-token-<case>] A ClientToken with <what> is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with a new ClientToken <where> "<letter>"
      Then the call is refused with one of
        | status | code             |
        | 400    | InvalidParameter |
      And nothing has changed

      Examples:
        | case               | what                                 | where          | letter |
        | not-ascii          | a Latin letter é                     | ending in      | é      |
        | not-latin          | a Chinese character                  | ending in      | 日     |
        | not-ascii-in-front | a Latin letter é in front            | beginning with | é      |
        | of-full-width      | a letter of full width               | ending in      | Ａ     |
        | with-a-face        | a picture of a face                  | ending in      | 😀     |
        | not-ascii-inside   | a Latin letter é inside              | holding        | é      |
        | with-a-soft-hyphen | a hidden hyphen                      | ending in      | ­      |
        | of-no-width        | a blank of no width                  | ending in      | ​      |
        | with-an-accent     | an accent of its own                 | ending in      | ́      |
        | with-a-kelvin-sign | a letter that lower case makes ASCII | ending in      | K      |

    Scenario: [request-parameters.client-token-not-ascii-behind-64] A ClientToken that is not ASCII behind 64 characters is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with a new ClientToken of 64 characters before "é"
      Then the call is refused with one of
        | status | code             |
        | 400    | InvalidParameter |
      And nothing has changed

    Scenario: [request-parameters.client-token-with-a-wide-blank] A ClientToken with a blank of full width behind it is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with a new ClientToken ending in "　"
      Then the call is refused with one of
        | status | code             |
        | 400    | InvalidParameter |
      And nothing has changed

    Scenario: [request-parameters.client-token-not-ascii-behind-a-used-one] A used ClientToken with a letter that is not ASCII behind it is refused
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client knows how everything stands
      When the client enables it with that ClientToken before "é"
      Then the call is refused with one of
        | status | code                      |
        | 400    | InvalidParameter          |
        | 400    | IncorrectStatus.flowlog   |
        | 400    | IncorrectStatus.TrFlowlog |
      And nothing has changed

    Scenario: [request-parameters.client-token-not-ascii-for-a-transit-router] A ClientToken that is not ASCII is refused for a transit router's flow log
      Given an Inactive flow log of a transit router
      And the client knows how everything stands
      When the client enables it with a new ClientToken ending in "é"
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

    Scenario: [request-parameters.empty-token-no-replay] Calls with an empty ClientToken each take effect
      Given an Inactive flow log
      And the client has enabled it with an empty ClientToken
      And the client has disabled it
      When the client enables it with an empty ClientToken
      Then the call succeeds
      And it becomes Active

    Scenario: [request-parameters.client-token-empty] A flow log can be enabled with an empty ClientToken
      Given an Inactive flow log
      When the client enables it with an empty ClientToken
      Then the call succeeds
      And it becomes Active

    @slow
    Scenario: [request-parameters.client-token-of-a-request] A RequestId used as the ClientToken of a later call is a replay or a call by itself
      Given an Inactive flow log
      And the client has enabled it
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it with the first RequestId as its ClientToken
      Then the call succeeds
      And the effect fits the answers
      And "request-id-as-token" is noted

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
      And for a good while nothing has changed

      Examples:
        | case    |
        | missing |
        | empty   |

  Rule: RegionId is the region in which the flow log was deployed
    Statements: request-parameters.12

    Scenario Outline: [request-parameters.region-id-<case>] Enabling with RegionId <how> is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with RegionId <how>
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
        | case                    | how                     |
        | of-no-region            | of no region            |
        | of-another-region       | of another region       |
        | in-other-case           | in other case           |
        | after-a-blank           | after a blank           |
        | before-a-blank          | before a blank          |
        | cut-short               | cut short               |
        | with-a-suffix           | with a suffix           |
        | of-one-character        | of one character        |
        | of-64-characters        | of 64 characters        |
        | of-65-characters        | of 65 characters        |
        | of-5000-characters      | of 5000 characters      |
        | with-a-percent-sign     | with a percent sign     |
        | with-a-plus             | with a plus             |
        | in-markup               | in markup               |
        | as-a-path               | as a path               |
        | as-a-template           | as a template           |
        | beyond-ascii            | beyond ASCII            |
        | blank                   | blank                   |
        | before-a-line-break     | before a line break     |
        | before-a-null-character | before a null character |
        | as-a-wildcard           | as a wildcard           |
        | as-a-pattern            | as a pattern            |
        | with-a-dot              | with a dot              |
        | with-an-accent          | with an accent          |
        | encoded-twice           | encoded twice           |
        | with-an-underscore      | with an underscore      |
        | of-full-width           | of full width           |
        | with-a-hidden-blank     | with a hidden blank     |
        | in-quotes               | in quotes               |
        | without-hyphens         | without hyphens         |
        | before-a-tab            | before a tab            |
        | before-a-slash          | before a slash          |
        | before-a-semicolon      | before a semicolon      |
        | before-a-face           | before a face           |
        | before-a-backslash      | before a backslash      |
        | in-a-condition          | in a condition          |

    Scenario: [request-parameters.region-id-twice] Enabling with RegionId given twice is refused, or enables
      Given an Inactive flow log
      And another Inactive flow log
      And the client knows how everything stands
      When the client enables it with RegionId of the other as well
      Then the call succeeds or is refused with one of
        | status | code |
        | 400    | any  |
      And the effect fits the answers

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
      And for a good while nothing has changed

      Examples:
        | case    |
        | missing |
        | blank   |
        | empty   |

  Rule: FlowLogId names the flow log that is enabled
    Statements: request-parameters.17

    Scenario Outline: [request-parameters.flow-log-id-<case>] Enabling with FlowLogId <how> is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with FlowLogId <how>
      Then the call is refused with one of
        | status | code                       |
        | 400    | InvalidFlowlogId.NotFound  |
        | 400    | InvalidParameter           |
        | 400    | InvalidParameter.FlowLogId |
        | 400    | InvalidFlowLogId           |
      And nothing has changed

      Examples:
        | case                    | how                     |
        | in-other-case           | in other case           |
        | after-a-blank           | after a blank           |
        | before-a-blank          | before a blank          |
        | before-a-line-break     | before a line break     |
        | before-a-null-character | before a null character |
        | cut-short               | cut short               |
        | with-a-suffix           | with a suffix           |
        | of-one-character        | of one character        |
        | of-64-characters        | of 64 characters        |
        | of-65-characters        | of 65 characters        |
        | of-5000-characters      | of 5000 characters      |
        | beyond-ascii            | beyond ASCII            |
        | with-a-percent-sign     | with a percent sign     |
        | with-a-plus             | with a plus             |
        | in-quotes               | in quotes               |
        | in-markup               | in markup               |
        | as-a-path               | as a path               |
        | as-a-template           | as a template           |
        | as-a-wildcard           | as a wildcard           |
        | in-a-condition          | in a condition          |
        | as-its-name             | as its name             |
        | as-a-pattern            | as a pattern            |
        | with-an-underscore      | with an underscore      |
        | of-full-width           | of full width           |
        | with-a-hidden-blank     | with a hidden blank     |
        | with-a-dot              | with a dot              |
        | with-an-accent          | with an accent          |
        | encoded-twice           | encoded twice           |
        | without-its-prefix      | without its prefix      |
        | without-hyphens         | without hyphens         |
        | before-a-tab            | before a tab            |
        | before-a-slash          | before a slash          |
        | before-a-semicolon      | before a semicolon      |
        | before-a-face           | before a face           |
        | before-a-backslash      | before a backslash      |

    Scenario Outline: [request-parameters.flow-log-id-<case>] Enabling with two FlowLogIds, <how>, enables one flow log at most
      Given an Inactive flow log
      And another Inactive flow log
      And the client knows how everything stands
      When the client enables it with FlowLogId of the other <as well>
      Then the call succeeds or is refused with one of
        | status | code |
        | 400    | any  |
      And the effect fits the answers

      Examples:
        | case              | how                   | as well           |
        | twice             | side by side          | as well           |
        | in-query-and-body | apart from each other | elsewhere as well |

    Scenario: [request-parameters.flow-log-id-before-another] Enabling with FlowLogId before another and a comma is refused and changes nothing
      Given an Inactive flow log
      And another Inactive flow log
      And the client knows how everything stands
      When the client enables it with FlowLogId before that of the other
      Then the call is refused with one of
        | status | code |
        | 400    | any  |
      And nothing has changed

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
        | status   | code                      |
        | 400      | MissingCenId              |
        | 400      | MissingParameter          |
        | 400      | MissingParameter.CenId    |
        | 400      | InvalidParameter          |
        | 400      | InvalidParameter.CenId    |
        | 400      | InvalidCenId              |
        | 400      | ParameterMustNotNull      |
        | 400      | InvalidFlowlogId.NotFound |
        | 400, 404 | ParameterCenInstanceId    |
      And for a good while nothing has changed

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

    @edition-2024-11-15
    Scenario Outline: [request-parameters.without-cen-id-<case>] Without CenId <parameter> <how> is refused all the same
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with CenId missing and <parameter> <how>
      Then the call is refused with one of
        | status   | code |
        | 400, 404 | any  |
      And nothing has changed

      Examples:
        | case           | parameter | how               |
        | no-flow-log    | FlowLogId | of no flow log    |
        | no-region      | RegionId  | of no region      |
        | another-region | RegionId  | of another region |

  Rule: CenId names the CEN instance of the flow log
    Statements: request-parameters.21

    Scenario: [request-parameters.cen-id-of-another-instance] Enabling with the CenId of another CEN instance is refused and changes nothing
      Given an Inactive flow log
      And another Inactive flow log of another CEN instance
      And the client knows how everything stands
      When the client enables it with CenId of the other
      Then the call is refused with one of
        | status | code                      |
        | 400    | InvalidFlowlogId.NotFound |
      And nothing has changed

    Scenario: [request-parameters.cen-id-of-no-instance] Enabling with the CenId of no CEN instance is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with CenId of no instance
      Then the call is refused with one of
        | status   | code                      |
        | 400      | InvalidFlowlogId.NotFound |
        | 400      | InvalidParameter          |
        | 400, 404 | ParameterCenInstanceId    |
      And nothing has changed

    Scenario: [request-parameters.cen-id-of-an-empty-instance] Enabling with the CenId of a CEN instance without a flow log is refused and changes nothing
      Given an Inactive flow log
      And a CEN instance without a flow log
      And the client knows how everything stands
      When the client enables it with CenId of the instance without a flow log
      Then the call is refused with one of
        | status   | code                      |
        | 400      | InvalidFlowlogId.NotFound |
        | 400      | InvalidParameter          |
        | 400, 404 | ParameterCenInstanceId    |
      And nothing has changed

    Scenario: [request-parameters.cen-id-twice] Enabling with two CenIds is refused, or one of them counts
      Given an Inactive flow log
      And another Inactive flow log of another CEN instance
      And the client knows how everything stands
      When the client enables it with CenId of the other as well
      Then the call succeeds or is refused with one of
        | status | code |
        | 400    | any  |
      And the effect fits the answers

    Scenario: [request-parameters.cen-id-blank] Enabling with CenId blank is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with CenId blank
      Then the call is refused with one of
        | status   | code                      |
        | 400      | MissingCenId              |
        | 400      | MissingParameter          |
        | 400      | MissingParameter.CenId    |
        | 400      | InvalidParameter          |
        | 400      | InvalidParameter.CenId    |
        | 400      | InvalidCenId              |
        | 400      | ParameterMustNotNull      |
        | 400      | InvalidFlowlogId.NotFound |
        | 400, 404 | ParameterCenInstanceId    |
      And for a good while nothing has changed

    Scenario Outline: [request-parameters.cen-id-<case>] Enabling with CenId <how> is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with CenId <how>
      Then the call is refused with one of
        | status   | code                      |
        | 400      | InvalidFlowlogId.NotFound |
        | 400      | InvalidParameter          |
        | 400      | InvalidParameter.CenId    |
        | 400      | InvalidCenId              |
        | 400, 404 | ParameterCenInstanceId    |
      And nothing has changed

      Examples:
        | case                    | how                     |
        | in-other-case           | in other case           |
        | after-a-blank           | after a blank           |
        | before-a-blank          | before a blank          |
        | cut-short               | cut short               |
        | with-a-suffix           | with a suffix           |
        | of-one-character        | of one character        |
        | of-64-characters        | of 64 characters        |
        | of-65-characters        | of 65 characters        |
        | of-5000-characters      | of 5000 characters      |
        | with-a-percent-sign     | with a percent sign     |
        | with-a-plus             | with a plus             |
        | in-markup               | in markup               |
        | as-a-path               | as a path               |
        | as-a-template           | as a template           |
        | beyond-ascii            | beyond ASCII            |
        | as-a-wildcard           | as a wildcard           |
        | as-a-pattern            | as a pattern            |
        | with-an-underscore      | with an underscore      |
        | of-full-width           | of full width           |
        | with-a-hidden-blank     | with a hidden blank     |
        | in-a-condition          | in a condition          |
        | before-a-line-break     | before a line break     |
        | before-a-null-character | before a null character |
        | with-a-dot              | with a dot              |
        | with-an-accent          | with an accent          |
        | encoded-twice           | encoded twice           |
        | without-its-prefix      | without its prefix      |
        | without-hyphens         | without hyphens         |
        | in-quotes               | in quotes               |
        | before-a-tab            | before a tab            |
        | before-a-slash          | before a slash          |
        | before-a-semicolon      | before a semicolon      |
        | before-a-face           | before a face           |
        | before-a-backslash      | before a backslash      |

  @inferred
  Rule: What the page does not name does no harm
    Reason: the page is silent on parameters that it does not list; a service may ignore them or refuse the call

    Scenario Outline: [request-parameters.<case>] A call with <what> enables, or is refused without effect
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with <what>
      Then the call succeeds or is refused with one of
        | status | code |
        | 400    | any  |
      And the effect fits the answers
      And "<case>" is noted

      Examples:
        | case                      | what                                |
        | unknown-parameter         | an unknown parameter                |
        | flow-log-id-in-lower-case | the name of FlowLogId in lower case |

    Scenario: [request-parameters.owner-given] A call with the owner that official clients can name enables, or is refused without effect
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with OwnerId "1234567890123456" and ResourceOwnerAccount "someone"
      Then the call succeeds or is refused with one of
        | status | code |
        | 400    | any  |
      And the effect fits the answers

    Scenario: [request-parameters.settings-given] A call with settings that other operations take enables, or is refused, and sets nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with FlowLogName "given" and Description "given" and Interval "60"
      Then the call succeeds or is refused with one of
        | status | code |
        | 400    | any  |
      And the effect fits the answers
      And nothing but its status has changed

  Rule: What is required is required of an Active flow log too
    Statements: request-parameters.6, request-parameters.11, request-parameters.12, request-parameters.21

    Scenario Outline: [request-parameters.active-<case>] Enabling an Active flow log with <parameter> <how> is refused and changes nothing
      Given an Active flow log
      And the client knows how everything stands
      When the client enables it with <parameter> <how>
      Then the call is refused with one of
        | status   | code |
        | 400, 404 | any  |
      And nothing has changed

      Examples:
        | case                   | parameter | how               |
        | region-id-missing      | RegionId  | missing           |
        | region-id-of-no-region | RegionId  | of no region      |
        | region-id-of-another   | RegionId  | of another region |
        | cen-id-of-no-instance  | CenId     | of no instance    |

    Scenario: [request-parameters.active-cen-id-of-another-instance] Enabling an Active flow log with the CenId of another CEN instance is refused and changes nothing
      Given an Active flow log
      And another Inactive flow log of another CEN instance
      And the client knows how everything stands
      When the client enables it with CenId of the other
      Then the call is refused with one of
        | status | code                      |
        | 400    | InvalidFlowlogId.NotFound |
        | 400    | IncorrectStatus.flowlog   |
        | 400    | IncorrectStatus.TrFlowlog |
      And nothing has changed

    Scenario Outline: [request-parameters.transit-router-<case>] Enabling a transit router's flow log with <parameter> <how> is refused and changes nothing
      Given an Inactive flow log of a transit router
      And the client knows how everything stands
      When the client enables it with <parameter> <how>
      Then the call is refused with one of
        | status   | code |
        | 400, 404 | any  |
      And nothing has changed

      Examples:
        | case                   | parameter | how               |
        | region-id-missing      | RegionId  | missing           |
        | region-id-of-no-region | RegionId  | of no region      |
        | cen-id-of-no-instance  | CenId     | of no instance    |
        | region-id-of-another   | RegionId  | of another region |

    Scenario: [request-parameters.transit-router-cen-id-of-another-instance] Enabling a transit router's flow log with the CenId of another CEN instance is refused and changes nothing
      Given an Inactive flow log of a transit router
      And another Inactive flow log of another CEN instance
      And the client knows how everything stands
      When the client enables it with CenId of the other
      Then the call is refused with one of
        | status | code                      |
        | 400    | InvalidFlowlogId.NotFound |
      And nothing has changed

    @edition-2024-10-21
    Scenario Outline: [request-parameters.<kind>-cen-id-missing] Enabling <what> without its CenId is refused and changes nothing
      Given <what>
      And the client knows how everything stands
      When the client enables it with CenId missing
      Then the call is refused with one of
        | status   | code |
        | 400, 404 | any  |
      And nothing has changed

      Examples:
        | kind           | what                                     |
        | active         | an Active flow log                       |
        | transit-router | an Inactive flow log of a transit router |

    Scenario Outline: [request-parameters.with-a-token-<case>] Enabling with a new ClientToken and <parameter> <how> is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with a new ClientToken and <parameter> <how>
      Then the call is refused with one of
        | status   | code |
        | 400, 404 | any  |
      And nothing has changed

      Examples:
        | case                       | parameter | how               |
        | region-id-missing          | RegionId  | missing           |
        | region-id-of-no-region     | RegionId  | of no region      |
        | region-id-of-another       | RegionId  | of another region |
        | cen-id-of-no-instance      | CenId     | of no instance    |
        | flow-log-id-in-other-case  | FlowLogId | in other case     |
        | flow-log-id-before-a-blank | FlowLogId | before a blank    |

    Scenario: [request-parameters.with-a-token-cen-id-of-another-instance] Enabling with a new ClientToken and the CenId of another CEN instance is refused and changes nothing
      Given an Inactive flow log
      And another Inactive flow log of another CEN instance
      And the client knows how everything stands
      When the client enables it with a new ClientToken and CenId of the other
      Then the call is refused with one of
        | status | code                      |
        | 400    | InvalidFlowlogId.NotFound |
      And nothing has changed

    @slow
    Scenario Outline: [request-parameters.once-enabled-<case>] Enabling a flow log that was enabled and disabled with <parameter> <how> is refused and changes nothing
      Given an Inactive flow log
      And the client has enabled it
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it with <parameter> <how>
      Then the call is refused with one of
        | status   | code |
        | 400, 404 | any  |
      And nothing has changed

      Examples:
        | case                   | parameter | how               |
        | region-id-missing      | RegionId  | missing           |
        | region-id-of-no-region | RegionId  | of no region      |
        | cen-id-of-no-instance  | CenId     | of no instance    |
        | region-id-of-another   | RegionId  | of another region |

    Scenario Outline: [request-parameters.again-<case>] Enabling with <parameter> <how> is refused a second time too
      Given an Inactive flow log
      And the client has tried to enable it with <parameter> <how>
      And the client knows how everything stands
      When the client enables it with <parameter> <how>
      Then the call is refused with one of
        | status   | code |
        | 400, 404 | any  |
      And nothing has changed

      Examples:
        | case                   | parameter | how            |
        | region-id-missing      | RegionId  | missing        |
        | region-id-of-no-region | RegionId  | of no region   |
        | cen-id-of-no-instance  | CenId     | of no instance |

    @slow
    Scenario Outline: [request-parameters.created-<case>] Enabling a created flow log with <parameter> <how> is refused and changes nothing
      Given a CEN instance without a flow log
      And the client has created a flow log in it
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it with <parameter> <how>
      Then the call is refused with one of
        | status   | code |
        | 400, 404 | any  |
      And nothing has changed

      Examples:
        | case                   | parameter | how               |
        | region-id-of-no-region | RegionId  | of no region      |
        | cen-id-of-no-instance  | CenId     | of no instance    |
        | region-id-of-another   | RegionId  | of another region |

    Scenario: [request-parameters.active-with-a-token-cen-id-of-no-instance] Enabling an Active flow log with a ClientToken and the CenId of no CEN instance is refused and changes nothing
      Given an Active flow log
      And the client knows how everything stands
      When the client enables it with a new ClientToken and CenId of no instance
      Then the call is refused with one of
        | status   | code |
        | 400, 404 | any  |
      And nothing has changed

    Scenario: [request-parameters.active-client-token-not-ascii] Enabling an Active flow log with a ClientToken that is not ASCII is refused
      Given an Active flow log
      And the client knows how everything stands
      When the client enables it with a new ClientToken ending in "é"
      Then the call is refused with one of
        | status | code                      |
        | 400    | InvalidParameter          |
        | 400    | IncorrectStatus.flowlog   |
        | 400    | IncorrectStatus.TrFlowlog |
      And nothing has changed

  Rule: What is required is required whatever came before, of any flow log
    Statements: request-parameters.6, request-parameters.11, request-parameters.12, request-parameters.21

    Scenario Outline: [request-parameters.<situation>-<case>] Enabling <what> with <faults> is refused and changes nothing
      Given <what>
      And the client knows how everything stands
      When the client enables it with <faults>
      Then the call is refused with one of
        | status   | code |
        | 400, 404 | any  |
      And nothing has changed

      Examples:
        | situation                   | case                   | what                                     | faults                                           |
        | transit-router-with-a-token | region-id-of-no-region | an Inactive flow log of a transit router | a new ClientToken and RegionId of no region      |
        | transit-router-with-a-token | cen-id-of-no-instance  | an Inactive flow log of a transit router | a new ClientToken and CenId of no instance       |
        | active-transit-router       | region-id-of-no-region | an Active flow log of a transit router   | RegionId of no region                            |
        | active-transit-router       | cen-id-of-no-instance  | an Active flow log of a transit router   | CenId of no instance                             |
        | transit-router-with-a-token | region-id-of-another   | an Inactive flow log of a transit router | a new ClientToken and RegionId of another region |
        | active-with-a-token         | region-id-of-another   | an Active flow log                       | a new ClientToken and RegionId of another region |
        | active-transit-router       | unknown-letter         | an Active flow log of a transit router   | a new ClientToken ending in "é"                  |

    @slow
    Scenario Outline: [request-parameters.<situation>-<case>] Enabling what was enabled and disabled, <what>, with <faults> is refused and changes nothing
      Given <what>
      And the client has enabled it
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it with <faults>
      Then the call is refused with one of
        | status   | code |
        | 400, 404 | any  |
      And nothing has changed

      Examples:
        | situation                   | case                   | what                                     | faults                                           |
        | once-enabled-with-a-token   | region-id-of-no-region | an Inactive flow log                     | a new ClientToken and RegionId of no region      |
        | once-enabled-with-a-token   | cen-id-of-no-instance  | an Inactive flow log                     | a new ClientToken and CenId of no instance       |
        | transit-router-once-enabled | region-id-of-no-region | an Inactive flow log of a transit router | RegionId of no region                            |
        | transit-router-once-enabled | cen-id-of-no-instance  | an Inactive flow log of a transit router | CenId of no instance                             |
        | once-enabled-with-a-token   | region-id-of-another   | an Inactive flow log                     | a new ClientToken and RegionId of another region |
        | once-enabled-with-a-token   | unknown-letter         | an Inactive flow log                     | a new ClientToken ending in "é"                  |

    Scenario Outline: [request-parameters.again-with-a-token-<case>] Enabling with <fault> is refused a second time too when a ClientToken comes with it
      Given an Inactive flow log
      And the client has tried to enable it with <fault>
      And the client knows how everything stands
      When the client enables it with a new ClientToken and <fault>
      Then the call is refused with one of
        | status   | code |
        | 400, 404 | any  |
      And nothing has changed

      Examples:
        | case                   | fault                 |
        | region-id-of-no-region | RegionId of no region |
        | cen-id-of-no-instance  | CenId of no instance  |

    @slow
    Scenario Outline: [request-parameters.modified-<case>] Enabling a flow log that was modified with <fault> is refused and changes nothing
      Given an Inactive flow log
      And the client has modified it with FlowLogName "renamed"
      And the client knows how everything stands
      When the client enables it with <fault>
      Then the call is refused with one of
        | status   | code |
        | 400, 404 | any  |
      And nothing has changed

      Examples:
        | case                   | fault                           |
        | region-id-of-no-region | RegionId of no region           |
        | cen-id-of-no-instance  | CenId of no instance            |
        | region-id-of-another   | RegionId of another region      |
        | unknown-letter         | a new ClientToken ending in "é" |

    @slow
    Scenario Outline: [request-parameters.created-with-a-token-<case>] Enabling a created flow log with <faults> is refused and changes nothing
      Given a CEN instance without a flow log
      And the client has created a flow log in it
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it with <faults>
      Then the call is refused with one of
        | status   | code |
        | 400, 404 | any  |
      And nothing has changed

      Examples:
        | case                   | faults                                      |
        | region-id-of-no-region | a new ClientToken and RegionId of no region |
        | cen-id-of-no-instance  | a new ClientToken and CenId of no instance  |
        | unknown-letter         | a new ClientToken ending in "é"             |

    Scenario Outline: [request-parameters.<situation>-cen-id-of-another-instance] Enabling <what> with <faults>, another instance, is refused and changes nothing
      Given <what>
      And another Inactive flow log of another CEN instance
      And the client knows how everything stands
      When the client enables it with <faults>
      Then the call is refused with one of
        | status   | code |
        | 400, 404 | any  |
      And nothing has changed

      Examples:
        | situation                   | what                                     | faults                                   |
        | transit-router-with-a-token | an Inactive flow log of a transit router | a new ClientToken and CenId of the other |
        | active-with-a-token         | an Active flow log                       | a new ClientToken and CenId of the other |
        | active-transit-router       | an Active flow log of a transit router   | CenId of the other                       |

    @slow
    Scenario Outline: [request-parameters.<situation>-cen-id-of-another-instance] Enabling what was enabled and disabled, <what>, with <faults>, another instance, is refused and changes nothing
      Given <what>
      And another Inactive flow log of another CEN instance
      And the client has enabled it
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it with <faults>
      Then the call is refused with one of
        | status   | code |
        | 400, 404 | any  |
      And nothing has changed

      Examples:
        | situation                   | what                                     | faults                                   |
        | once-enabled                | an Inactive flow log                     | CenId of the other                       |
        | once-enabled-with-a-token   | an Inactive flow log                     | a new ClientToken and CenId of the other |
        | transit-router-once-enabled | an Inactive flow log of a transit router | CenId of the other                       |

    @slow
    Scenario Outline: [request-parameters.<situation>-cen-id-of-another-instance] Enabling what was modified with <faults>, another instance, is refused and changes nothing
      Given an Inactive flow log
      And another Inactive flow log of another CEN instance
      And the client has modified it with FlowLogName "renamed"
      And the client knows how everything stands
      When the client enables it with <faults>
      Then the call is refused with one of
        | status   | code |
        | 400, 404 | any  |
      And nothing has changed

      Examples:
        | situation             | faults                                   |
        | modified              | CenId of the other                       |
        | modified-with-a-token | a new ClientToken and CenId of the other |

  @inferred
  Rule: A call with two faults is refused for one of them
    Reason: the page names no order in which faults are found

    Scenario Outline: [request-parameters.two-faults-<case>] Enabling with <faults> is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with <faults>
      Then the call is refused with one of
        | status   | code |
        | 400, 404 | any  |
      And nothing has changed

      Examples:
        | case           | faults                                                       |
        | no-parameters  | RegionId missing and FlowLogId missing and CenId missing     |
        | unknown-ids    | FlowLogId of no flow log and CenId of no instance            |
        | unknown-region | RegionId of no region and FlowLogId of no flow log           |
        | unknown-letter | FlowLogId of no flow log and a new ClientToken ending in "é" |

    Scenario Outline: [request-parameters.two-faults-modifying-<case>] Enabling a Modifying flow log with <fault> is refused and changes nothing
      Given a Modifying flow log
      And the client knows how everything stands
      When the client enables it with <fault>
      Then the call is refused with one of
        | status             | code               |
        | 400, 403, 404, 409 | any                |
        | 400, 409, 500      | Operation.Blocking |
      And nothing has changed

      Examples:
        | case             | fault                           |
        | unknown-instance | CenId of no instance            |
        | unknown-region   | RegionId of no region           |
        | unknown-letter   | a new ClientToken ending in "é" |

  Rule: What holds in one region holds in another
    Statements: request-parameters.3, request-parameters.6, request-parameters.21

    @slow
    Scenario: [request-parameters.another-region-replay] A repeated call has no effect on a flow log of a second region
      Given an Inactive flow log
      And another Inactive flow log of another region
      And the client has enabled the other with a new ClientToken
      And the client has disabled the other
      And the client knows how everything stands
      When the client repeats that call
      Then the call succeeds
      And nothing has changed

    Scenario Outline: [request-parameters.another-region-<case>] Enabling a flow log of a second region with <fault> is refused and changes nothing
      Given an Inactive flow log
      And another Inactive flow log of another region
      And the client knows how everything stands
      When the client enables the other with <fault>
      Then the call is refused with one of
        | status   | code |
        | 400, 404 | any  |
      And nothing has changed

      Examples:
        | case             | fault                           |
        | unknown-instance | CenId of no instance            |
        | unknown-letter   | a new ClientToken ending in "é" |
