Feature: Error codes

  Rule: Each code comes with status 400
    Statements: error-codes.1, error-codes.2, error-codes.3, error-codes.4, error-codes.5, error-codes.6, error-codes.7, error-codes.9, error-codes.11

    Scenario Outline: [error-codes.<code>] Enabling is refused with <code> for <state>
      Given <state>
      When the client enables it
      Then the call is refused with 400 "<code>"

      Examples:
        | code                        | state                                                                |
        | ProjectOrLogstoreNotExist   | a flow log whose project or Logstore does not exist                  |
        | SourceProjectNotExist       | a flow log whose source project or Logstore does not exist           |
        | OperationUnsupported.action | a flow log in a region that does not support the operation           |
        | RuleExist                   | a flow log whose rule already exists                                 |
        | QuotaExceeded.FlowlogCount  | a flow log of an account that has reached its flow log quota         |
        | InvalidFlowlogId.exist      | a flow log of a CEN instance that already has a flow log             |
        | InvalidFlowlogId.NotFound   | a flow log id that no flow log has                                   |
        | IncorrectStatus.TrFlowlog   | a transit router flow log in a status that does not support enabling |
        | Unauthorized                | an access key that is not authorized                                 |

    Scenario: [error-codes.Unauthorized.active] Enabling an Active flow log by a key that is not authorized is refused
      Given an Active flow log
      And an access key that is not authorized
      And the client knows how everything stands
      When the client enables it
      Then the call is refused with one of
        | status | code                      |
        | 400    | Unauthorized              |
        | 400    | IncorrectStatus.flowlog   |
        | 400    | IncorrectStatus.TrFlowlog |
      And nothing has changed

    Scenario: [error-codes.Unauthorized.transit-router] Enabling a transit router's flow log by a key that is not authorized is refused
      Given an Inactive flow log of a transit router
      And an access key that is not authorized
      And the client knows how everything stands
      When the client enables it
      Then the call is refused with 400 "Unauthorized"
      And nothing has changed

    Scenario: [error-codes.Unauthorized.replay] A key that is not authorized cannot repeat another's call
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And an access key that is not authorized
      And the client knows how everything stands
      When the client repeats that call
      Then the call is refused with one of
        | status | code                      |
        | 400    | Unauthorized              |
        | 400    | IncorrectStatus.flowlog   |
        | 400    | IncorrectStatus.TrFlowlog |
      And nothing has changed

    Scenario: [error-codes.Unauthorized.leaves-the-token] A ClientToken that came with a key that is not authorized still enables with one that is, or is refused
      Given an Inactive flow log
      And an access key that is not authorized
      And the client has tried to enable it with a new ClientToken
      And the client knows how everything stands
      When the client enables it with that ClientToken and the key of the run
      Then the call succeeds or is refused with one of
        | status        | code |
        | 400, 403, 409 | any  |
      And the effect fits the answers

    Scenario Outline: [error-codes.<code>.with-a-token] Enabling with a ClientToken is refused with <code> for <state>
      Given <state>
      When the client enables it with a new ClientToken
      Then the call is refused with 400 "<code>"
      And the answer fits the schema "error"

      Examples:
        | code                        | state                                                                |
        | ProjectOrLogstoreNotExist   | a flow log whose project or Logstore does not exist                  |
        | RuleExist                   | a flow log whose rule already exists                                 |
        | InvalidFlowlogId.NotFound   | a flow log id that no flow log has                                   |
        | IncorrectStatus.TrFlowlog   | a transit router flow log in a status that does not support enabling |
        | Unauthorized                | an access key that is not authorized                                 |
        | SourceProjectNotExist       | a flow log whose source project or Logstore does not exist           |
        | OperationUnsupported.action | a flow log in a region that does not support the operation           |
        | QuotaExceeded.FlowlogCount  | a flow log of an account that has reached its flow log quota         |
        | InvalidFlowlogId.exist      | a flow log of a CEN instance that already has a flow log             |

    Scenario: [error-codes.InvalidFlowlogId.NotFound.quoted-token] A refusal of a call whose ClientToken has quotes is well formed
      Given a flow log id that no flow log has
      When the client enables it with a new ClientToken ending in ""end""
      Then the call is refused with one of
        | status | code                      |
        | 400    | InvalidFlowlogId.NotFound |
        | 400    | InvalidParameter          |
      And the answer fits the schema "error"

    Scenario: [error-codes.InvalidFlowlogId.NotFound.deleted] Enabling a flow log that was deleted is refused with InvalidFlowlogId.NotFound
      Given a CEN instance without a flow log
      And the client has created a flow log in it
      And the client has deleted it
      When the client enables it
      Then the call is refused with 400 "InvalidFlowlogId.NotFound"

    @slow
    Scenario: [error-codes.InvalidFlowlogId.NotFound.deleted-with-a-token] Enabling a deleted flow log with a ClientToken is refused with InvalidFlowlogId.NotFound
      Given a CEN instance without a flow log
      And the client has created a flow log in it
      And the client has deleted it
      When the client enables it with a new ClientToken
      Then the call is refused with 400 "InvalidFlowlogId.NotFound"
      And it stays unlisted

    Scenario Outline: [error-codes.<code>.again] A call refused with <code> is refused when it is repeated with its ClientToken
      Given <state>
      And the client has tried to enable it with a new ClientToken
      When the client repeats that call
      Then the call is refused with one of
        | status             | code |
        | 400, 403, 404, 409 | any  |

      Examples:
        | code                        | state                                                                |
        | ProjectOrLogstoreNotExist   | a flow log whose project or Logstore does not exist                  |
        | RuleExist                   | a flow log whose rule already exists                                 |
        | InvalidFlowlogId.NotFound   | a flow log id that no flow log has                                   |
        | IncorrectStatus.TrFlowlog   | a transit router flow log in a status that does not support enabling |
        | Unauthorized                | an access key that is not authorized                                 |
        | SourceProjectNotExist       | a flow log whose source project or Logstore does not exist           |
        | OperationUnsupported.action | a flow log in a region that does not support the operation           |
        | QuotaExceeded.FlowlogCount  | a flow log of an account that has reached its flow log quota         |
        | InvalidFlowlogId.exist      | a flow log of a CEN instance that already has a flow log             |

    Scenario Outline: [error-codes.<code>.a-third-time] Enabling is refused with <code> also when it is tried a third time
      Given <state>
      And the client has tried to enable it
      And the client has tried to enable it
      When the client enables it
      Then the call is refused with 400 "<code>"

      Examples:
        | code                        | state                                                                |
        | ProjectOrLogstoreNotExist   | a flow log whose project or Logstore does not exist                  |
        | RuleExist                   | a flow log whose rule already exists                                 |
        | InvalidFlowlogId.NotFound   | a flow log id that no flow log has                                   |
        | IncorrectStatus.TrFlowlog   | a transit router flow log in a status that does not support enabling |
        | Unauthorized                | an access key that is not authorized                                 |
        | SourceProjectNotExist       | a flow log whose source project or Logstore does not exist           |
        | OperationUnsupported.action | a flow log in a region that does not support the operation           |
        | QuotaExceeded.FlowlogCount  | a flow log of an account that has reached its flow log quota         |
        | InvalidFlowlogId.exist      | a flow log of a CEN instance that already has a flow log             |

  Rule: Each code comes with its message
    Statements: error-codes.1, error-codes.2, error-codes.3, error-codes.4, error-codes.5, error-codes.6, error-codes.7, error-codes.9, error-codes.11

    Scenario Outline: [error-codes.<code>.message] The message of <code> is the documented one
      Given <state>
      When the client enables it
      Then the message that comes with "<code>" is "<message>"

      Examples:
        | code                        | state                                                                | message                                                                   |
        | ProjectOrLogstoreNotExist   | a flow log whose project or Logstore does not exist                  | The specified project or logstore does not exist.                         |
        | SourceProjectNotExist       | a flow log whose source project or Logstore does not exist           | The Source Project or logstore does not exist.                            |
        | OperationUnsupported.action | a flow log in a region that does not support the operation           | This action is not support.                                               |
        | RuleExist                   | a flow log whose rule already exists                                 | The rule has already existed.                                             |
        | QuotaExceeded.FlowlogCount  | a flow log of an account that has reached its flow log quota         | This user has reached the maximum instance number of flowlog.             |
        | InvalidFlowlogId.exist      | a flow log of a CEN instance that already has a flow log             | This cenId already has flowlog instance existed.                          |
        | InvalidFlowlogId.NotFound   | a flow log id that no flow log has                                   | The specified flowlog id does not exist or does not match the cen Id.     |
        | IncorrectStatus.flowlog     | a Modifying flow log                                                 | Invalid flowlog status.                                                   |
        | IncorrectStatus.TrFlowlog   | a transit router flow log in a status that does not support enabling | Flowlog status for specified TransitRouter is invalid for this operation. |
        | Unauthorized                | an access key that is not authorized                                 | The AccessKeyId is unauthorized.                                          |

    Scenario Outline: [error-codes.<code>.again.message] The message of <code> is the documented one the second time too, and with a ClientToken
      Given <state>
      And the client has tried to enable it
      When the client enables it with a new ClientToken
      Then the message that comes with "<code>" is "<message>"

      Examples:
        | code                        | state                                                                | message                                                                   |
        | ProjectOrLogstoreNotExist   | a flow log whose project or Logstore does not exist                  | The specified project or logstore does not exist.                         |
        | SourceProjectNotExist       | a flow log whose source project or Logstore does not exist           | The Source Project or logstore does not exist.                            |
        | OperationUnsupported.action | a flow log in a region that does not support the operation           | This action is not support.                                               |
        | RuleExist                   | a flow log whose rule already exists                                 | The rule has already existed.                                             |
        | QuotaExceeded.FlowlogCount  | a flow log of an account that has reached its flow log quota         | This user has reached the maximum instance number of flowlog.             |
        | InvalidFlowlogId.exist      | a flow log of a CEN instance that already has a flow log             | This cenId already has flowlog instance existed.                          |
        | InvalidFlowlogId.NotFound   | a flow log id that no flow log has                                   | The specified flowlog id does not exist or does not match the cen Id.     |
        | IncorrectStatus.flowlog     | a Modifying flow log                                                 | Invalid flowlog status.                                                   |
        | IncorrectStatus.TrFlowlog   | a transit router flow log in a status that does not support enabling | Flowlog status for specified TransitRouter is invalid for this operation. |
        | Unauthorized                | an access key that is not authorized                                 | The AccessKeyId is unauthorized.                                          |

    Scenario: [error-codes.InvalidFlowlogId.NotFound.of-another-instance.message] The message for a CenId that does not match is the documented one
      Given an Inactive flow log
      And another Inactive flow log of another CEN instance
      When the client enables it with CenId of the other
      Then the message that comes with "InvalidFlowlogId.NotFound" is "The specified flowlog id does not exist or does not match the cen Id."

    Scenario: [error-codes.InvalidFlowlogId.NotFound.of-another-region.message] The message for a CenId that does not match is the documented one in a second region too
      Given an Inactive flow log
      And another Inactive flow log of another region
      When the client enables the other with CenId of no instance
      Then the message that comes with "InvalidFlowlogId.NotFound" is "The specified flowlog id does not exist or does not match the cen Id."

    @throughout
    Scenario: [error-codes.every-message] Every refusal of the run comes with the message of its code, whatever was asked
      Given a flow log id that no flow log has
      And the client has tried to enable it with a new ClientToken
      And a good while full of other calls has passed
      When the client enables it
      Then every answer of the run has the message of its code, if it is a refusal

  Rule: A refused call changes nothing
    Statements: error-codes.1, error-codes.2, error-codes.3, error-codes.4, error-codes.5, error-codes.6, error-codes.7, error-codes.8, error-codes.9, error-codes.11

    Scenario Outline: [error-codes.<code>.no-effect] Nothing changes when enabling is refused for <state>
      Given <state>
      And the client knows how everything stands
      When the client enables it
      Then the call is refused
      And for a good while nothing has changed

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

    @slow
    Scenario Outline: [error-codes.<code>.no-late-effect] Nothing has changed a good while after enabling was refused for <state>
      Given <state>
      And the client knows how everything stands
      And the client has tried to enable it
      And a good while has passed
      When the client queries it
      Then nothing has changed

      Examples:
        | code                        | state                                                        |
        | ProjectOrLogstoreNotExist   | a flow log whose project or Logstore does not exist          |
        | SourceProjectNotExist       | a flow log whose source project or Logstore does not exist   |
        | OperationUnsupported.action | a flow log in a region that does not support the operation   |
        | RuleExist                   | a flow log whose rule already exists                         |
        | QuotaExceeded.FlowlogCount  | a flow log of an account that has reached its flow log quota |
        | InvalidFlowlogId.exist      | a flow log of a CEN instance that already has a flow log     |

    Scenario: [error-codes.InvalidFlowlogId.NotFound.no-effect] Nothing changes when enabling is refused for a flow log id that no flow log has
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with FlowLogId of no flow log
      Then the call is refused
      And for a good while nothing has changed

    Scenario: [error-codes.InvalidFlowlogId.NotFound.creates-none] No flow log comes into being when enabling is refused for a flow log id that no flow log has
      Given a flow log id that no flow log has
      And the client knows how everything stands
      When the client enables it
      Then the call is refused
      And for a good while nothing has changed

  Rule: A flow log whose status does not admit enabling is refused with IncorrectStatus.flowlog
    Statements: error-codes.8

    Scenario: [error-codes.IncorrectStatus.flowlog] Enabling is refused with IncorrectStatus.flowlog while the flow log is Modifying
      Given a Modifying flow log
      When the client enables it
      Then the call is refused with one of
        | status        | code                    |
        | 400           | IncorrectStatus.flowlog |
        | 400, 409, 500 | Operation.Blocking      |
      And the code seen here is "IncorrectStatus.flowlog"

  Rule: A parameter value that is not valid is refused with InvalidParameter
    Statements: error-codes.10

    Scenario: [error-codes.InvalidParameter] Enabling is refused with InvalidParameter for a ClientToken that is not ASCII
      Given an Inactive flow log
      When the client enables it with a new ClientToken ending in "ß日誌"
      Then the call is refused with 400 "InvalidParameter"

    Scenario: [error-codes.InvalidParameter.message] The message of InvalidParameter is the documented one
      Given an Inactive flow log
      When the client enables it with a new ClientToken ending in "ß日誌"
      Then the message that comes with "InvalidParameter" is "Invalid parameter."

    Scenario: [error-codes.InvalidParameter.no-effect] Nothing changes when enabling is refused for a ClientToken that is not ASCII
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with a new ClientToken ending in "ß日誌"
      Then the call is refused
      And for a good while nothing has changed

  Rule: Further codes stand in a list elsewhere
    Statements: error-codes.12

    @informative
    Scenario: [error-codes.further] The table is not all that may come
      * nothing outside shows it: the list it points to is not part of the page
