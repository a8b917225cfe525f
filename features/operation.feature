Feature: Operation description

  Rule: A flow log that is off can be enabled
    Statements: overview.2, operation.2

    Scenario: [operation.enables] An Inactive flow log becomes Active
      Given an Inactive flow log
      When the client enables it
      Then the call succeeds
      And it becomes Active

    Scenario: [operation.enables-transit-router] An Inactive flow log of a transit router becomes Active
      Given an Inactive flow log of a transit router
      When the client enables it
      Then the call succeeds
      And it becomes Active
      And it stays Active

    Scenario: [operation.keeps-settings] Enabling changes nothing of the flow log but its status
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it
      Then it becomes Active
      And nothing but its status has changed

    @alone
    Scenario: [operation.touches-no-other] Enabling one flow log leaves an Active one alone
      Given an Inactive flow log
      And another Active flow log
      And the client knows how everything stands
      When the client enables it
      Then the other flow log has not changed
      And it becomes Active
      And the other flow log has not changed

    Scenario: [operation.touches-no-modifying-one] Enabling one flow log leaves a Modifying one alone
      Given an Inactive flow log
      And another Modifying flow log
      And the client knows how everything stands
      When the client enables it
      Then it becomes Active
      And the other flow log has not changed

    @slow
    Scenario: [operation.five-times] A flow log can be enabled again and again
      Given an Inactive flow log
      And another Inactive flow log
      And the client knows how everything stands
      When the client enables it 5 times and disables it in between
      Then the call succeeds
      And it becomes Active
      And it stays Active
      And nothing but its status has changed
      And the other flow log has not changed

    @slow
    Scenario: [operation.enables-created] A created flow log can be disabled and enabled
      Given a CEN instance without a flow log
      And the client has created a flow log in it
      And the client has disabled it
      When the client enables it
      Then the call succeeds
      And it becomes Active
      And it stays Active

    Scenario: [operation.enables-after-refusals] A flow log can be enabled after calls that were refused
      Given an Inactive flow log
      And the client has tried to enable it with a new ClientToken ending in "é"
      And the client has tried to enable it with RegionId missing
      And the client has tried to enable it with CenId of no instance
      And the client has tried to enable it with RegionId of no region
      When the client enables it
      Then the call succeeds
      And it becomes Active

    Scenario: [operation.enables-later] A flow log can be enabled after it was refused for its status
      Given an Inactive flow log
      And the client has begun to enable it
      And the client has tried to enable it
      And the client has disabled it
      When the client enables it
      Then the call succeeds
      And it becomes Active

    @slow
    Scenario: [operation.keeps-modified] Enabling keeps what was modified before
      Given an Active flow log
      And the client has modified it with Interval "60" and FlowLogName "kept" and Description "of our own"
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it
      Then it becomes Active
      And nothing but its status has changed

    @slow
    Scenario: [operation.keeps-modified-with-a-token] Enabling with a ClientToken keeps what was modified before
      Given an Active flow log
      And the client has modified it with Interval "60" and FlowLogName "kept" and Description "of our own"
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it with a new ClientToken
      Then it becomes Active
      And nothing but its status has changed

    @slow
    Scenario: [operation.keeps-long-settings] Enabling keeps a long name and a long description
      Given a CEN instance without a flow log
      And the client has created a flow log in it with a FlowLogName of 100 characters and a Description of 200 characters
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it
      Then it becomes Active
      And nothing but its status has changed

    @slow
    Scenario: [operation.keeps-settings-with-signs] Enabling keeps every sign of a description
      Given a CEN instance without a flow log
      And the client has created a flow log in it with Description "1+1=2  C:\new 100%41 it's 😀"
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it
      Then it becomes Active
      And nothing but its status has changed

    Scenario: [operation.enables-after-a-refused-region] A flow log can be enabled after a call for another region was refused
      Given an Inactive flow log
      And the client has tried to enable it with RegionId of another region
      When the client enables it
      Then the call succeeds
      And it becomes Active

    Scenario: [operation.keeps-settings-transit-router] Enabling changes nothing of a transit router's flow log but its status
      Given an Inactive flow log of a transit router
      And the client knows how everything stands
      When the client enables it
      Then it becomes Active
      And nothing but its status has changed

    Scenario: [operation.enables-in-another-region] A flow log of a second region becomes Active, unless its region does not support that
      Given an Inactive flow log
      And another Inactive flow log of another region
      And the client knows how everything stands
      When the client enables the other
      Then the call succeeds or is refused with one of
        | status | code                        |
        | 400    | OperationUnsupported.action |
      And the effect fits the answers

    @slow
    Scenario: [operation.enables-after-a-while] A flow log can be enabled after it was off for a good while
      Given an Inactive flow log
      And the client has enabled it
      And the client has disabled it
      And a good while has passed
      When the client enables it
      Then the call succeeds
      And it becomes Active

    Scenario: [operation.enables-after-disabling-in-vain] A flow log can be enabled after it was to be disabled while Inactive
      Given an Inactive flow log
      And the client has tried to disable it
      When the client enables it
      Then the call succeeds
      And it becomes Active

    Scenario: [operation.keeps-settings-with-a-token] Enabling with a ClientToken changes nothing of the flow log but its status
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with a new ClientToken
      Then it becomes Active
      And nothing but its status has changed

    Scenario: [operation.keeps-settings-created] Enabling keeps what a flow log was created with
      Given a CEN instance without a flow log
      And the client has created a flow log in it with Description "of our own" and Interval "60" and Tag.1.Key "team" and Tag.1.Value "net"
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it
      Then it becomes Active
      And nothing but its status has changed

    Scenario: [operation.keeps-settings-again] Enabling once more changes nothing of the flow log but its status
      Given an Inactive flow log
      And the client has enabled it
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it
      Then it becomes Active
      And nothing but its status has changed

    @slow
    Scenario: [operation.keeps-settings-transit-router-again] Enabling a transit router's flow log once more changes nothing of it but its status
      Given an Inactive flow log of a transit router
      And the client has enabled it
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it
      Then it becomes Active
      And nothing but its status has changed

    Scenario: [operation.keeps-settings-transit-router-with-a-token] Enabling a transit router's flow log with a ClientToken changes nothing but its status
      Given an Inactive flow log of a transit router
      And the client knows how everything stands
      When the client enables it with a new ClientToken
      Then the call succeeds
      And it becomes Active
      And it stays Active
      And nothing but its status has changed

    Scenario: [operation.keeps-settings-of-odd-letters] Enabling keeps a description of odd letters and every tag
      Given a CEN instance without a flow log
      And the client has created a flow log in it with Description "Größe <b>&amp; 日誌" and Tag.1.Key "team" and Tag.1.Value "net" and Tag.2.Key "cost" and Tag.2.Value "42"
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it
      Then it becomes Active
      And nothing but its status has changed

    @slow
    Scenario: [operation.enables-two-of-an-instance] Two flow logs of one CEN instance can be enabled side by side
      Given a CEN instance without a flow log, with a transit router
      And the client has created a flow log in it
      And the client has created a flow log in it with TransitRouterId missing
      And the client has disabled it
      And the client has disabled the other
      And the client knows how everything stands
      And the client has begun to enable it
      When the client enables the other
      Then the call succeeds or is refused with one of
        | status        | code               |
        | 400, 409, 500 | Operation.Blocking |
        | 400, 403, 409 | OperationConflict  |
      And the effect fits the answers

    @slow
    Scenario: [operation.touches-no-other-later] Enabling one flow log leaves another alone for a good while
      Given an Inactive flow log
      And another Inactive flow log
      And the client knows how everything stands
      And the client has enabled it
      And a good while has passed
      When the client queries the other
      Then the other flow log has not changed

    @throughout
    Scenario: [operation.stays-inactive-throughout] A flow log that nobody enables stays as it is while many others are enabled
      Given an Inactive flow log
      And the client knows how everything stands
      And a good while full of other calls has passed
      When the client queries it
      Then nothing has changed

    @throughout
    Scenario: [operation.enables-after-many-calls] A flow log can be enabled after a good while full of calls for others
      Given an Inactive flow log
      And the client knows how everything stands
      And a good while full of other calls has passed
      When the client enables it
      Then the call succeeds
      And it becomes Active
      And nothing but its status has changed

    @slow
    Scenario: [operation.touches-no-other-of-its-instance-later] Enabling one flow log leaves another of the same CEN instance alone for a good while
      Given a CEN instance without a flow log, with a transit router
      And the client has created a flow log in it
      And the client has created a flow log in it with TransitRouterId missing
      And the client has disabled it
      And the client has disabled the other
      And the client knows how everything stands
      And the client has enabled it
      And a good while has passed
      When the client queries the other
      Then the other flow log has not changed

    @slow
    Scenario: [operation.touches-no-other-of-its-instance] Enabling one flow log leaves another of the same CEN instance alone
      Given a CEN instance without a flow log, with a transit router
      And the client has created a flow log in it
      And the client has created a flow log in it with TransitRouterId missing
      And the client has disabled it
      And the client has disabled the other
      And the client knows how everything stands
      When the client enables it
      Then it becomes Active
      And the other flow log has not changed

    @slow
    Scenario: [operation.touches-no-other-of-its-instance-with-a-token] Enabling one flow log with a ClientToken leaves another of the same CEN instance alone
      Given a CEN instance without a flow log, with a transit router
      And the client has created a flow log in it
      And the client has created a flow log in it with TransitRouterId missing
      And the client has disabled it
      And the client has disabled the other
      And the client knows how everything stands
      When the client enables it with a new ClientToken
      Then it becomes Active
      And the other flow log has not changed

    @slow
    Scenario Outline: [operation.enables-beside.<operation>] A flow log can be enabled while another of the same CEN instance is being <done>
      Given a CEN instance without a flow log, with a transit router
      And the client has created a flow log in it
      And the client has created a flow log in it with TransitRouterId missing
      And the client has disabled it
      And the client knows how everything stands
      And the client has begun to <do> the other
      When the client enables it
      Then the call succeeds or is refused with one of
        | status        | code               |
        | 400, 409, 500 | Operation.Blocking |
        | 400, 403, 409 | OperationConflict  |
      And it becomes Active or Inactive

      Examples:
        | operation       | done     | do      |
        | DeactiveFlowLog | disabled | disable |
        | DeleteFlowlog   | deleted  | delete  |

    @slow
    Scenario: [operation.disables-beside] A flow log that is disabled while another of the same CEN instance is being enabled stays Inactive
      Given a CEN instance without a flow log, with a transit router
      And the client has created a flow log in it
      And the client has created a flow log in it with TransitRouterId missing
      And the client has disabled the other
      And the client knows how everything stands
      And the client has begun to enable the other
      When the client disables it
      Then the call succeeds or is refused with one of
        | status        | code               |
        | 400, 409, 500 | Operation.Blocking |
        | 400, 403, 409 | OperationConflict  |
      And the effect fits the answers

    @slow
    Scenario: [operation.enables-after-another-of-its-instance-went] A flow log can be enabled after another of the same CEN instance was deleted
      Given a CEN instance without a flow log, with a transit router
      And the client has created a flow log in it
      And the client has created a flow log in it with TransitRouterId missing
      And the client has disabled it
      And the client has deleted the other
      When the client enables it
      Then the call succeeds
      And it becomes Active

    @slow
    Scenario: [operation.touches-no-namesake] Enabling one flow log leaves another of the same name alone
      Given an Inactive flow log
      And another Inactive flow log
      And the client has modified it with FlowLogName "renamed"
      And the client has modified the other with FlowLogName "renamed"
      And the client knows how everything stands
      When the client enables it
      Then it becomes Active
      And the other flow log has not changed

    Scenario: [operation.keeps-settings-in-another-region] Enabling a flow log of a second region changes nothing of it but its status
      Given an Inactive flow log
      And another Inactive flow log of another region
      And the client knows how everything stands
      When the client enables the other
      Then the call succeeds or is refused with one of
        | status | code                        |
        | 400    | OperationUnsupported.action |
      And nothing of the other but its status has changed

    @slow
    Scenario: [operation.enables-modified-transit-router] A flow log of a transit router that was modified can be enabled with a ClientToken
      Given an Active flow log of a transit router
      And the client has modified it with FlowLogName "renamed"
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it with a new ClientToken
      Then the call succeeds
      And it becomes Active
      And nothing but its status has changed

  Rule: A newly created flow log is enabled
    Statements: operation.1

    @slow
    Scenario: [operation.created-is-enabled] A created flow log becomes Active by itself
      Given a CEN instance without a flow log
      When the client creates a flow log in it
      Then it becomes Active
      And it stays Active

  Rule: Enabling goes on in the background after the answer
    Statements: operation.3, operation.4, operation.5

    Scenario: [operation.answers-before-done] The answer does not wait until the flow log is Active
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it
      Then the answer came before the work was done
      And it becomes Active

    Scenario: [operation.under-way.ActiveFlowLog] Enabling once more at once does not keep a flow log from becoming Active
      Given an Inactive flow log
      And the client knows how everything stands
      And the client has begun to enable it
      When the client enables it
      Then the call succeeds or is refused with one of
        | status        | code                      |
        | 400           | IncorrectStatus.flowlog   |
        | 400           | IncorrectStatus.TrFlowlog |
        | 400, 409, 500 | Operation.Blocking        |
        | 400, 403, 409 | OperationConflict         |
      And the effect fits the answers

    Scenario: [operation.under-way.DeactiveFlowLog] Disabling at once leaves a flow log as the answers say
      Given an Inactive flow log
      And the client knows how everything stands
      And the client has begun to enable it
      When the client disables it
      Then the effect fits the answers

    @slow
    Scenario Outline: [operation.at-once-renamed.<clients>] A flow log that is renamed while <clients> clients enable it is as the answers say
      Given an Inactive flow log
      And the client knows how everything stands
      When <clients> clients enable and 1 rename it at once
      Then the effect fits the answers
      And it is listed as accepted

      Examples:
        | clients |
        | 1       |
        | 8       |

    @slow
    Scenario Outline: [operation.at-once-deleted.<clients>] A flow log that is deleted while <clients> clients enable it is as the answers say
      Given a CEN instance without a flow log
      And the client has created a flow log in it
      And the client has disabled it
      And the client knows how everything stands
      When <clients> clients enable and 1 delete it at once
      Then the effect fits the answers

      Examples:
        | clients |
        | 1       |
        | 8       |

    Scenario: [operation.under-way.disabling] Enabling a flow log that is being disabled leaves it as the answers say
      Given an Active flow log
      And the client has begun to disable it
      And the client knows how everything stands
      When the client enables it
      Then the call succeeds or is refused with one of
        | status        | code                      |
        | 400           | IncorrectStatus.flowlog   |
        | 400           | IncorrectStatus.TrFlowlog |
        | 400, 409, 500 | Operation.Blocking        |
        | 400, 403, 409 | OperationConflict         |
      And the effect fits the answers

    Scenario: [operation.answers-before-done-with-a-token] The answer to a call with a ClientToken does not wait until the flow log is Active
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with a new ClientToken
      Then the answer came before the work was done

    Scenario: [operation.answers-before-done-transit-router] The answer for a transit router's flow log does not wait until it is Active
      Given an Inactive flow log of a transit router
      And the client knows how everything stands
      When the client enables it
      Then the answer came before the work was done

    Scenario: [operation.under-way.modifying] Enabling a flow log that is being modified leaves it as the answers say
      Given an Active flow log
      And the client knows how everything stands
      And the client has begun to modify it with FlowLogName "renamed"
      When the client enables it
      Then the call succeeds or is refused with one of
        | status        | code                      |
        | 400           | IncorrectStatus.flowlog   |
        | 400           | IncorrectStatus.TrFlowlog |
        | 400, 409, 500 | Operation.Blocking        |
        | 400, 403, 409 | OperationConflict         |
      And the effect fits the answers

    Scenario: [operation.under-way.ModifyFlowLogAttribute] Modifying at once leaves a flow log as the answers say
      Given an Inactive flow log
      And the client knows how everything stands
      And the client has begun to enable it
      When the client modifies it with FlowLogName "renamed"
      Then the call succeeds or is refused with one of
        | status        | code                      |
        | 400           | IncorrectStatus.flowlog   |
        | 400           | IncorrectStatus.TrFlowlog |
        | 400, 409, 500 | Operation.Blocking        |
        | 400, 403, 409 | OperationConflict         |
      And the effect fits the answers

    Scenario: [operation.answers-before-done-again] The answer does not wait until the flow log is Active when it is enabled once more
      Given an Inactive flow log
      And the client has enabled it
      And the client has disabled it
      When the client enables it
      Then the answer came before the work was done

    @slow
    Scenario: [operation.under-way.DeleteFlowlog] Enabling a flow log that is being deleted does not keep it from going
      Given a CEN instance without a flow log
      And the client has created a flow log in it
      And the client has begun to delete it
      When the client enables it
      Then it becomes unlisted
      And it stays unlisted

    Scenario: [operation.under-way.CreateFlowlog] Enabling a flow log that is being created does not keep it from becoming Active
      Given a CEN instance without a flow log
      And the client has begun to create a flow log in it
      When the client enables it
      Then the call succeeds or is refused with one of
        | status        | code                      |
        | 400           | IncorrectStatus.flowlog   |
        | 400           | IncorrectStatus.TrFlowlog |
        | 400           | InvalidFlowlogId.NotFound |
        | 400, 409, 500 | Operation.Blocking        |
        | 400, 403, 409 | OperationConflict         |
      And it becomes Active
      And it stays Active

  Rule: DescribeFlowlogs tells the status of a flow log
    Statements: operation.6

    Scenario: [operation.query] A query tells that a flow log is Inactive
      Given an Inactive flow log
      When the client queries it
      Then it is listed as Inactive

    Scenario: [operation.query-active] A query tells that a flow log is Active
      Given an Active flow log
      When the client queries it
      Then it is listed as Active

    Scenario: [operation.query-transit-router] A query tells that a flow log of a transit router is Inactive
      Given an Inactive flow log of a transit router
      When the client queries it
      Then it is listed as Inactive

    Scenario: [operation.query-active-transit-router] A query tells that a flow log of a transit router is Active
      Given an Active flow log of a transit router
      When the client queries it
      Then it is listed as Active

    @throughout
    Scenario: [operation.every-status] Every query of the run tells a documented status
      Given an Inactive flow log
      And a good while full of other calls has passed
      When the client enables it
      Then it becomes Active
      And every answer of the run that lists a flow log shows a documented status

  Rule: Modifying is the status while a flow log is being enabled
    Statements: operation.7

    Scenario: [operation.statuses-on-the-way] From Inactive to Active a flow log shows no status but Modifying, and never goes back
      Given an Inactive flow log
      When the client enables it
      Then it becomes Active
      And on the way it was first Inactive, then Modifying, and nothing else

    Scenario: [operation.statuses-on-the-way-with-a-token] With a ClientToken too a flow log shows no status but Modifying on its way
      Given an Inactive flow log
      When the client enables it with a new ClientToken
      Then it becomes Active
      And on the way it was first Inactive, then Modifying, and nothing else

    Scenario: [operation.statuses-on-the-way-transit-router] A transit router's flow log too shows no status but Modifying on its way
      Given an Inactive flow log of a transit router
      When the client enables it
      Then it becomes Active
      And on the way it was first Inactive, then Modifying, and nothing else

    @slow
    Scenario: [operation.statuses-on-the-way-again] When it is enabled again, too, a flow log shows no status but Modifying on its way
      Given an Inactive flow log
      And the client has enabled it
      And the client has disabled it
      When the client enables it
      Then it becomes Active
      And on the way it was first Inactive, then Modifying, and nothing else

  Rule: A Modifying flow log can be queried
    Statements: operation.8

    Scenario: [operation.modifying-is-queried] A query tells that a flow log is Modifying
      Given a Modifying flow log
      When the client queries it
      Then it is listed as Modifying

    Scenario: [operation.query-lists-it-once] A query shows a flow log that was enabled a single time
      Given an Inactive flow log
      And the client has enabled it
      When the client queries it
      Then the answer lists it once

    Scenario: [operation.modifying-is-queried-transit-router] A query tells that a flow log of a transit router is Modifying
      Given a Modifying flow log of a transit router
      When the client queries it
      Then it is listed as Modifying

    Scenario Outline: [operation.modifying-keeps-settings<suffix>] While <what> is being enabled, a query shows it as it was but for its status
      Given <what>
      And the client knows how everything stands
      And the client has begun to enable it
      When the client queries it
      Then nothing but its status has changed

      Examples:
        | suffix          | what                                     |
        |                 | an Inactive flow log                     |
        | .transit-router | an Inactive flow log of a transit router |

  Rule: A Modifying flow log admits nothing but queries
    Statements: operation.9

    Scenario: [operation.refused-under-way.ModifyFlowLogAttribute] A modification that is refused while a flow log is being enabled is not made afterwards
      Given an Inactive flow log
      And the client knows how everything stands
      And the client has begun, and seen it begin, to enable it
      When the client modifies it with FlowLogName "renamed"
      Then it becomes Active
      And for a good while nothing that was not accepted has changed

    @slow
    Scenario: [operation.refused-under-way.DeleteFlowlog] A deletion that is refused while a flow log is being enabled is not made afterwards
      Given a CEN instance without a flow log
      And the client has created a flow log in it
      And the client has disabled it
      And the client knows how everything stands
      And the client has begun, and seen it begin, to enable it
      When the client deletes it
      Then the effect fits the answers

    @slow
    Scenario: [operation.refused-under-way.disabling] An enabling that is refused while a flow log is being disabled does not keep it from that
      Given an Active flow log
      And the client knows how everything stands
      And the client has begun to disable it
      When the client enables it
      Then the effect fits the answers

    @slow
    Scenario Outline: [operation.refused-under-way-goes-on.<operation>] An enabling neither begins anew nor ends because the client in vain <does> the flow log
      Given an Inactive flow log
      And the client has begun, and seen it begin, to enable it
      When the client <does> it
      Then the answer has let the enabling go on

      Examples:
        | operation       | does     |
        | ActiveFlowLog   | enables  |
        | DeactiveFlowLog | disables |

    Scenario Outline: [operation.barred-under-way.<operation>] A flow log that is being enabled is not let go on when the client <does> it
      Given an Inactive flow log
      And the client has begun, and seen it begin, to enable it
      When the client <does> it
      Then the answer came when nothing barred it

      Examples:
        | operation              | does     |
        | ActiveFlowLog          | enables  |
        | DeactiveFlowLog        | disables |
        | ModifyFlowLogAttribute | renames  |

    Scenario: [operation.barred-under-way-with-a-token] A flow log that is being enabled is not enabled once more with a ClientToken
      Given an Inactive flow log
      And the client has begun, and seen it begin, to enable it
      When the client enables it with a new ClientToken
      Then the answer came when nothing barred it

    Scenario: [operation.barred-under-way-again] A flow log that is being enabled for the second time is not disabled meanwhile
      Given an Inactive flow log
      And the client has enabled it
      And the client has disabled it
      And the client has begun, and seen it begin, to enable it
      When the client disables it
      Then the answer came when nothing barred it

    Scenario: [operation.barred-under-way-transit-router] A transit router's flow log that is being enabled is not disabled meanwhile
      Given an Inactive flow log of a transit router
      And the client has begun, and seen it begin, to enable it
      When the client disables it
      Then the answer came when nothing barred it

    Scenario: [operation.barred-under-way.DeleteFlowlog] A flow log that is being enabled is not let go on when the client deletes it
      Given a CEN instance without a flow log
      And the client has created a flow log in it
      And the client has disabled it
      And the client has begun, and seen it begin, to enable it
      When the client deletes it
      Then the answer came when nothing barred it

    Scenario Outline: [operation.modifying-refuses.<operation>] A Modifying flow log refuses when the client <does> it
      Given a Modifying flow log
      And the client knows how everything stands
      When the client <does> it
      Then the call is refused with one of
        | status        | code                    |
        | 400           | IncorrectStatus.flowlog |
        | 400, 409, 500 | Operation.Blocking      |
      And for a good while nothing has changed

      Examples:
        | operation              | does     |
        | ActiveFlowLog          | enables  |
        | DeactiveFlowLog        | disables |
        | ModifyFlowLogAttribute | renames  |
        | DeleteFlowlog          | deletes  |

    Scenario: [operation.modifying-refuses-transit-router] Enabling a transit router's flow log is refused while it is Modifying
      Given a Modifying flow log of a transit router
      And the client knows how everything stands
      When the client enables it
      Then the call is refused with one of
        | status        | code                      |
        | 400           | IncorrectStatus.flowlog   |
        | 400           | IncorrectStatus.TrFlowlog |
        | 400, 409, 500 | Operation.Blocking        |
      And for a good while nothing has changed

    Scenario: [operation.modifying-refuses-with-a-token] Enabling with a ClientToken is refused while a flow log is Modifying
      Given a Modifying flow log
      And the client knows how everything stands
      When the client enables it with a new ClientToken
      Then the call is refused with one of
        | status        | code                    |
        | 400           | IncorrectStatus.flowlog |
        | 400, 409, 500 | Operation.Blocking      |
      And nothing has changed

    Scenario: [operation.modifying-refuses-settings] A Modifying flow log refuses other settings and takes none of them
      Given a Modifying flow log
      And the client knows how everything stands
      When the client modifies it with Interval "60" and Description "not now"
      Then the call is refused with one of
        | status        | code                    |
        | 400           | IncorrectStatus.flowlog |
        | 400, 409, 500 | Operation.Blocking      |
      And for a good while nothing has changed

    Scenario: [operation.modifying-refuses-often] A Modifying flow log refuses to be enabled however often it is tried
      Given a Modifying flow log
      And the client has tried forty times to enable it
      And the client knows how everything stands
      When the client enables it
      Then the call is refused with one of
        | status        | code                    |
        | 400           | IncorrectStatus.flowlog |
        | 400, 409, 500 | Operation.Blocking      |
      And nothing has changed

    Scenario: [operation.modifying-refuses-a-repeated-call] A call that was refused because its flow log is Modifying is refused again when it is repeated
      Given a Modifying flow log
      And the client has tried to enable it with a new ClientToken
      And the client knows how everything stands
      When the client repeats that call
      Then the call is refused with one of
        | status        | code                    |
        | 400           | IncorrectStatus.flowlog |
        | 400, 409, 500 | Operation.Blocking      |
        | 400, 403, 409 | LastTokenProcessing     |
        | 400, 403, 409 | IdempotenceProcessing   |
      And nothing has changed

    Scenario Outline: [operation.modifying-refuses-transit-router.<operation>] A Modifying flow log of a transit router refuses when the client <does> it
      Given a Modifying flow log of a transit router
      And the client knows how everything stands
      When the client <does> it
      Then the call is refused with one of
        | status        | code                      |
        | 400           | IncorrectStatus.flowlog   |
        | 400           | IncorrectStatus.TrFlowlog |
        | 400, 409, 500 | Operation.Blocking        |
      And nothing has changed

      Examples:
        | operation              | does     |
        | DeactiveFlowLog        | disables |
        | ModifyFlowLogAttribute | renames  |
        | DeleteFlowlog          | deletes  |

  Rule: Active is the status of an enabled flow log
    Statements: operation.10

    Scenario: [operation.stays-active] An enabled flow log stays Active
      Given an Inactive flow log
      When the client enables it
      Then it becomes Active
      And it stays Active

    Scenario: [operation.stays-active-untouched] A flow log that is Active stays so when nothing is done
      Given an Active flow log
      When the client queries it
      Then it stays Active

    @slow
    Scenario: [operation.stays-active-for-long] An enabled flow log is Active after a good while too
      Given an Inactive flow log
      And the client has enabled it
      And a good while has passed
      When the client queries it
      Then it is listed as Active

    @throughout
    Scenario Outline: [operation.stays-active-throughout<suffix>] Once enabled, <what> stays as it is while many other calls come
      Given <what>
      And the client has enabled it
      And the client knows how everything stands
      And a good while full of other calls has passed
      When the client queries it
      Then nothing has changed

      Examples:
        | suffix          | what                                     |
        |                 | an Inactive flow log                     |
        | .transit-router | an Inactive flow log of a transit router |

    @throughout
    Scenario: [operation.stays-active-throughout.created] A flow log that was created stays as it is while many other calls come
      Given a CEN instance without a flow log
      And the client has created a flow log in it
      And the client knows how everything stands
      And a good while full of other calls has passed
      When the client queries it
      Then nothing has changed

    @throughout
    Scenario: [operation.refusals-have-no-effect-throughout] Refused calls have no effect while many other calls come
      Given an Inactive flow log
      And the client knows how everything stands
      And the client has tried to enable it with a new ClientToken ending in "é"
      And the client has tried to enable it with CenId of no instance
      And a good while full of other calls has passed
      When the client queries it
      Then nothing has changed

    @slow
    Scenario: [operation.refusals-have-no-late-effect] Refused calls have no effect after a good while either
      Given an Inactive flow log
      And the client has tried to enable it with a new ClientToken ending in "é"
      And the client has tried to enable it with RegionId of no region
      And the client has tried to enable it with CenId of no instance
      And a good while has passed
      When the client queries it
      Then it is listed as Inactive

  @inferred
  Rule: Enabling an Active flow log does it no harm
    Reason: the page is silent on it; both an answer that nothing was to be done and a refusal for the status can be read out of it

    Scenario: [operation.already-active] An Active flow log is Active after another enabling, with the same settings
      Given an Active flow log
      And the client knows how everything stands
      When the client enables it
      Then the call succeeds or is refused with one of
        | status | code                      |
        | 400    | IncorrectStatus.flowlog   |
        | 400    | IncorrectStatus.TrFlowlog |
      And "already-active" is noted
      And the effect fits the answers
      And nothing but its status has changed

    @slow
    Scenario: [operation.already-active-for-long] An Active flow log is Active a good while after another enabling too
      Given an Active flow log
      And the client has tried to enable it
      And a good while has passed
      When the client queries it
      Then it is listed as Active

    Scenario: [operation.already-active-enabled] A flow log that was just enabled is Active after another enabling, with the same settings
      Given an Inactive flow log
      And the client has enabled it
      And the client knows how everything stands
      When the client enables it
      Then the call succeeds or is refused with one of
        | status | code                      |
        | 400    | IncorrectStatus.flowlog   |
        | 400    | IncorrectStatus.TrFlowlog |
      And the effect fits the answers
      And nothing but its status has changed

    Scenario: [operation.already-active-with-a-token] An Active flow log is Active after an enabling with a ClientToken, with the same settings
      Given an Active flow log
      And the client knows how everything stands
      When the client enables it with a new ClientToken
      Then the call succeeds or is refused with one of
        | status | code                      |
        | 400    | IncorrectStatus.flowlog   |
        | 400    | IncorrectStatus.TrFlowlog |
      And the effect fits the answers
      And nothing but its status has changed

    Scenario: [operation.already-active-created] A created flow log is Active after an enabling, with the same settings
      Given a CEN instance without a flow log
      And the client has created a flow log in it
      And the client knows how everything stands
      When the client enables it
      Then the call succeeds or is refused with one of
        | status | code                      |
        | 400    | IncorrectStatus.flowlog   |
        | 400    | IncorrectStatus.TrFlowlog |
      And the effect fits the answers
      And nothing but its status has changed

    Scenario: [operation.already-active-transit-router] An Active flow log of a transit router is Active after another enabling, with the same settings
      Given an Active flow log of a transit router
      And the client knows how everything stands
      When the client enables it
      Then the call succeeds or is refused with one of
        | status | code                      |
        | 400    | IncorrectStatus.flowlog   |
        | 400    | IncorrectStatus.TrFlowlog |
      And the effect fits the answers
      And nothing but its status has changed

    @slow
    Scenario: [operation.already-active-modified] An Active flow log that was modified is Active after an enabling with a ClientToken, with the same settings
      Given an Active flow log
      And the client has modified it with FlowLogName "renamed"
      And the client knows how everything stands
      When the client enables it with a new ClientToken
      Then the call succeeds or is refused with one of
        | status | code                      |
        | 400    | IncorrectStatus.flowlog   |
        | 400    | IncorrectStatus.TrFlowlog |
      And the effect fits the answers
      And nothing but its status has changed

    @slow
    Scenario: [operation.already-active-created-with-a-token] A created flow log is Active after an enabling with a ClientToken, with the same settings
      Given a CEN instance without a flow log
      And the client has created a flow log in it
      And the client knows how everything stands
      When the client enables it with a new ClientToken
      Then the call succeeds or is refused with one of
        | status | code                      |
        | 400    | IncorrectStatus.flowlog   |
        | 400    | IncorrectStatus.TrFlowlog |
      And the effect fits the answers
      And nothing but its status has changed

  @inferred
  Rule: A flow log that was enabled admits other operations again
    Reason: the page bars them only while the flow log is Modifying

    Scenario Outline: [operation.active-admits.<operation>] An enabled flow log lets the client go on: it <does> it
      Given an Inactive flow log
      And the client has enabled it
      And the client knows how everything stands
      When the client <does> it
      Then the call succeeds

      Examples:
        | operation              | does     |
        | DeactiveFlowLog        | disables |
        | ModifyFlowLogAttribute | renames  |

    @slow
    Scenario Outline: [operation.active-admits-again.<operation>] A flow log that was enabled for the second time lets the client go on: it <does> it
      Given an Inactive flow log
      And the client has enabled it
      And the client has disabled it
      And the client has enabled it
      And the client knows how everything stands
      When the client <does> it
      Then the call succeeds

      Examples:
        | operation              | does     |
        | DeactiveFlowLog        | disables |
        | ModifyFlowLogAttribute | renames  |

    Scenario Outline: [operation.active-admits-after-a-replay.<operation>] A flow log for which a call was repeated lets the client go on: it <does> it
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has tried to enable it with that ClientToken
      And the client knows how everything stands
      When the client <does> it
      Then the call succeeds

      Examples:
        | operation              | does     |
        | DeactiveFlowLog        | disables |
        | ModifyFlowLogAttribute | renames  |

    Scenario: [operation.stays-inactive] A flow log that is disabled after an enabling stays so
      Given an Inactive flow log
      And the client has enabled it
      And the client has disabled it
      When the client queries it
      Then it stays Inactive

    @throughout
    Scenario: [operation.stays-disabled-throughout] A flow log that is disabled after an enabling stays so while many other calls come
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      And the client knows how everything stands
      And a good while full of other calls has passed
      When the client queries it
      Then nothing has changed

    Scenario Outline: [operation.active-admits-with-a-token.<operation>] A flow log that was enabled with a ClientToken lets the client go on: it <does> it
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client knows how everything stands
      When the client <does> it
      Then the call succeeds

      Examples:
        | operation              | does     |
        | DeactiveFlowLog        | disables |
        | ModifyFlowLogAttribute | renames  |

    Scenario Outline: [operation.active-admits-transit-router.<operation>] An enabled flow log of a transit router lets the client go on: it <does> it
      Given an Inactive flow log of a transit router
      And the client has enabled it
      And the client knows how everything stands
      When the client <does> it
      Then the call succeeds

      Examples:
        | operation              | does     |
        | DeactiveFlowLog        | disables |
        | ModifyFlowLogAttribute | renames  |

    @slow
    Scenario Outline: [operation.already-active-admits.<operation>] An Active flow log that was to be enabled once more lets the client go on: it <does> it
      Given an Active flow log
      And the client has tried to enable it
      And a good while has passed
      And the client knows how everything stands
      When the client <does> it
      Then the call succeeds

      Examples:
        | operation              | does     |
        | DeactiveFlowLog        | disables |
        | ModifyFlowLogAttribute | renames  |
