@profile-companions
Feature: Sibling operations

  @inferred
  Rule: DescribeFlowlogs answers with a list of flow logs and with counters
    Reason: facts 2.2 [client]: the official SDKs read the counters and Success as strings, Interval as a number and all else of a flow log as strings

    Scenario: [companions.query.succeeds] Nothing is required of a query
      Given an Inactive flow log
      When the client looks for it
      Then the call succeeds

    Scenario: [companions.query.shape] The answer to a query has the list, three counters, Success and RequestId
      Given an Inactive flow log
      When the client queries it
      Then the answer fits the schema "describe-flowlogs.success"

    Scenario: [companions.query.flow-log-shape] A listed flow log has the documented members, each of its type
      Given an Inactive flow log
      When the client queries it
      Then the answer lists it as the schema "flow-log" has it

  @inferred
  Rule: DescribeFlowlogs lists only what fits its filters
    Reason: facts 2.1 [meta]: the parameters are filters; facts 2.2 [client]: Terraform takes an empty list for a flow log that is gone

    Scenario: [companions.filter.FlowLogId] A query by FlowLogId lists that flow log and no other
      Given an Inactive flow log
      And another Inactive flow log
      When the client looks for it with its FlowLogId
      Then the call succeeds
      And the answer lists it and not the other

    Scenario: [companions.filter.CenId] A query by CenId lists the flow log of that CEN instance and of no other
      Given an Inactive flow log
      And another Inactive flow log of another CEN instance
      When the client looks for it with its CenId
      Then the call succeeds
      And the answer lists it and not the other

    Scenario Outline: [companions.filter.enabled-<case>] A query by <filters> lists a flow log that was enabled as Active
      Given an Inactive flow log
      And the client has enabled it
      When the client looks for it with <filters>
      Then the call succeeds
      And the answer lists it as Active

      Examples:
        | case     | filters                           |
        | instance | its CenId                         |
        | alone    | its FlowLogId                     |
        | region   | its FlowLogId and its RegionId    |
        | status   | its FlowLogId and Status "Active" |

    Scenario: [companions.filter.enabled-router] A query by TransitRouterId lists a flow log that was enabled as Active
      Given an Inactive flow log of a transit router
      And the client has enabled it
      When the client looks for it with its TransitRouterId
      Then the call succeeds
      And the answer lists it as Active

    Scenario: [companions.filter.under-way] A query by CenId lists a flow log that is being enabled
      Given an Inactive flow log
      And the client has begun to enable it
      When the client looks for it with its CenId
      Then the call succeeds
      And the answer lists it

    Scenario: [companions.filter.TransitRouterId] A query by TransitRouterId lists the flow log of that transit router and of no other
      Given an Inactive flow log of a transit router
      And another Inactive flow log
      When the client looks for it with its TransitRouterId
      Then the call succeeds
      And the answer lists it and not the other

    Scenario Outline: [companions.filter.fitting.<parameter>] A query by FlowLogId and by the <parameter> that it has lists the flow log
      Given an Inactive flow log
      When the client looks for it with its FlowLogId and its <parameter>
      Then the call succeeds
      And the answer lists it

      Examples:
        | parameter    |
        | RegionId     |
        | Status       |
        | FlowLogName  |
        | Description  |
        | Interval     |
        | ProjectName  |
        | LogStoreName |

    Scenario Outline: [companions.filter.unfitting.<parameter>] A query by FlowLogId and by another <parameter> than it has does not list the flow log
      Given an Inactive flow log
      When the client looks for it with its FlowLogId and another <parameter>
      Then the call succeeds or is refused with one of
        | status   | code                      |
        | 400, 404 | InvalidFlowlogId.NotFound |
      And the answer does not list it

      Examples:
        | parameter    |
        | Status       |
        | FlowLogName  |
        | Description  |
        | Interval     |
        | ProjectName  |
        | LogStoreName |

    Scenario: [companions.filter.Status.Active] A query by Status Active lists an Active flow log
      Given an Active flow log
      When the client looks for it with its FlowLogId and Status "Active"
      Then the call succeeds
      And the answer lists it

    Scenario: [companions.filter.Status.Inactive] A query by Status Inactive does not list an Active flow log
      Given an Active flow log
      When the client looks for it with its FlowLogId and Status "Inactive"
      Then the call succeeds or is refused with one of
        | status   | code                      |
        | 400, 404 | InvalidFlowlogId.NotFound |
      And the answer does not list it

    Scenario: [companions.filter.RegionId] A query by another region than the flow log's does not list it
      Given an Inactive flow log
      When the client queries it with RegionId of another region
      Then the call succeeds or is refused with one of
        | status   | code                      |
        | 400, 404 | InvalidFlowlogId.NotFound |
      And the answer does not list it

    Scenario: [companions.filter.nothing] A query by a FlowLogId that no flow log has lists nothing, or is refused
      Given a flow log id that no flow log has
      When the client queries it
      Then the call succeeds or is refused with one of
        | status   | code                      |
        | 400, 404 | InvalidFlowlogId.NotFound |
      And the answer lists nothing

  @inferred
  Rule: DescribeFlowlogs lists page by page
    Reason: facts 2.1 [meta]: PageNumber is 1 and PageSize 20 where nothing else is asked for; facts 2.2: the counters tell both and how many there are

    Scenario: [companions.page.defaults] Without PageNumber and PageSize a query tells of page 1 and of 20 to a page
      Given an Inactive flow log
      When the client queries it
      Then the call succeeds
      And the answer has the PageNumber 1
      And the answer has the PageSize 20

    Scenario: [companions.page.asked] A query tells which page it was asked for and of what size
      Given an Inactive flow log
      And another Inactive flow log
      When the client looks for it with PageNumber "2" and PageSize "1"
      Then the call succeeds
      And the answer has the PageNumber 2
      And the answer has the PageSize 1

    Scenario: [companions.page.size] A page has no more flow logs than PageSize
      Given an Inactive flow log
      And another Inactive flow log
      When the client looks for it with PageSize "1"
      Then the call succeeds
      And the answer lists no more than 1

    Scenario: [companions.page.total] TotalCount tells how many fit the filters, however many are on the page
      Given an Inactive flow log
      And another Inactive flow log
      And the client knows how everything stands
      And the client has modified it with one FlowLogName
      And the client has modified the other with one FlowLogName
      When the client looks for it with one FlowLogName and PageSize "1"
      Then the call succeeds
      And the answer has the TotalCount 2

    Scenario: [companions.page.all] Page after page lists every flow log that fits, and none twice
      Given an Inactive flow log
      And another Inactive flow log
      And the client knows how everything stands
      And the client has modified it with one FlowLogName
      And the client has modified the other with one FlowLogName
      When the client looks for it with one FlowLogName and PageSize "1" and PageNumber "1"
      Then the call succeeds
      And the answer lists both, each once, over its pages

  @inferred
  Rule: DeactiveFlowLog disables a flow log in the background
    Reason: facts 3 [doc, meta]: asynchronous, Modifying while stopping, Inactive when stopped; the same parameters and members as ActiveFlowLog

    Scenario: [companions.disable.ends-inactive] An Active flow log becomes Inactive
      Given an Active flow log
      When the client disables it
      Then the call succeeds
      And it becomes Inactive

    Scenario: [companions.disable.shape] The answer to a disabling has Success and RequestId
      Given an Active flow log
      When the client disables it
      Then the answer fits the schema "active-flow-log.success"

    Scenario: [companions.disable.statuses-on-the-way] From Active to Inactive a flow log shows no status but Modifying
      Given an Active flow log
      When the client disables it
      Then it becomes Inactive
      And on the way it was first Active, then Modifying, and nothing else

    Scenario: [companions.disable.stays-inactive] A disabled flow log stays Inactive
      Given an Active flow log
      When the client disables it
      Then it becomes Inactive
      And it stays Inactive

    Scenario: [companions.disable.keeps-settings] Disabling changes nothing of the flow log but its status
      Given an Active flow log
      And the client knows how everything stands
      When the client disables it
      Then it becomes Inactive
      And nothing but its status has changed

    Scenario: [companions.disable.touches-no-other] Disabling one flow log leaves another alone
      Given an Active flow log
      And another Active flow log
      And the client knows how everything stands
      When the client disables it
      Then it becomes Inactive
      And the other flow log has not changed

  @inferred
  Rule: ModifyFlowLogAttribute changes the settings it is given and no other
    Reason: facts 3 [meta, doc]: FlowLogName, Description and Interval, 60 or 600, can be given; asynchronous, Modifying and then Active; facts 2.1 [doc]: names have at most 128 and descriptions at most 256 characters, and neither begins like a web address

    Scenario Outline: [companions.modify.<setting>] A flow log with another <setting> is Active again and listed so, otherwise unchanged
      Given an Active flow log
      And the client knows how everything stands
      When the client modifies it with <setting> "<value>"
      Then the call succeeds
      And it is listed as given
      And it becomes Active
      And nothing but its status and <setting> has changed

      Examples:
        | setting     | value            |
        | FlowLogName | renamed-flow-log |
        | Description | described anew   |
        | Interval    | 60               |

    Scenario: [companions.modify.back] The Interval can be set back to 600
      Given an Active flow log
      And the client knows how everything stands
      And the client has modified it with Interval "60"
      When the client modifies it with Interval "600"
      Then the call succeeds
      And it is listed as given

    Scenario: [companions.modify.statuses-on-the-way] From Active to Active a modified flow log shows no status but Modifying
      Given an Active flow log
      And the client knows how everything stands
      When the client modifies it with Description "for a while"
      Then it becomes Active
      And on the way it was first Active, then Modifying, and nothing else

    Scenario: [companions.modify.inactive] An Inactive flow log can be modified and comes to rest
      Given an Inactive flow log
      And the client knows how everything stands
      When the client modifies it with FlowLogName "renamed-while-off"
      Then the call succeeds
      And it becomes Active or Inactive
      And it is listed as given

    Scenario: [companions.modify.enabled-meanwhile] A modification is not lost when the flow log is enabled meanwhile
      Given an Active flow log
      And the client knows how everything stands
      And the client has begun to modify it with FlowLogName "renamed"
      When the client enables it
      Then it is listed as given

    Scenario: [companions.modify.shape] The answer to a modification has Success and RequestId
      Given an Active flow log
      And the client knows how everything stands
      When the client modifies it with Description "for the answer"
      Then the answer fits the schema "active-flow-log.success"

    Scenario: [companions.modify.touches-no-other] Modifying one flow log leaves another alone
      Given an Active flow log
      And another Active flow log
      And the client knows how everything stands
      When the client modifies it with Description "not for the other"
      Then it becomes Active
      And the other flow log has not changed

    Scenario Outline: [companions.modify.refuses-<case>] A setting that is not admissible is refused and changes nothing
      Given an Active flow log
      And the client knows how everything stands
      When the client modifies it with <setting>
      Then the call is refused with one of
        | status | code                         |
        | 400    | InvalidParameter             |
        | 400    | InvalidParameter.Interval    |
        | 400    | InvalidParameter.FlowLogName |
        | 400    | InvalidParameter.Description |
        | 400    | InvalidInterval              |
        | 400    | InvalidFlowLogName           |
        | 400    | InvalidDescription           |
      And nothing has changed

      Examples:
        | case               | setting                          |
        | interval           | Interval "61"                    |
        | long-name          | a FlowLogName of 129 characters  |
        | long-description   | a Description of 257 characters  |
        | linked-name        | a FlowLogName like a web address |
        | linked-description | a Description like a web address |

  @inferred
  Rule: CreateFlowlog makes a flow log with the settings it is given
    Reason: facts 3 [meta, doc]: the answer has FlowLogId, RequestId and Success; Creating and then Active

    Scenario: [companions.create.shape] The answer to a creation has FlowLogId, Success and RequestId
      Given a CEN instance without a flow log
      When the client creates a flow log in it
      Then the answer fits the schema "create-flowlog.success"

    Scenario: [companions.create.ends-active] A created flow log is listed as Creating, then as Active, and as nothing else
      Given a CEN instance without a flow log
      When the client creates a flow log in it
      Then the call succeeds
      And it becomes Active
      And on the way it was first unlisted, then Creating, and nothing else
      And it stays Active

    Scenario Outline: [companions.create.listed.<setting>] A flow log created with <setting> is listed with it
      Given a CEN instance without a flow log
      When the client creates a flow log in it with <setting> "<value>"
      Then the call succeeds
      And it becomes Active
      And it is listed as given

      Examples:
        | setting     | value         |
        | FlowLogName | a-name-for-it |
        | Description | words for it  |
        | Interval    | 60            |

    Scenario: [companions.create.listed.Tag] A flow log created with a tag is listed with it
      Given a CEN instance without a flow log
      When the client creates a flow log in it with Tag.1.Key "purpose" and Tag.1.Value "conformance"
      Then the call succeeds
      And it becomes Active
      And it is listed as given

    Scenario: [companions.filter.Tag.its] A query by FlowLogId and a tag that the flow log has lists it
      Given a CEN instance without a flow log
      And the client has created a flow log in it with Tag.1.Key "purpose" and Tag.1.Value "conformance"
      When the client looks for it with its FlowLogId and Tag.1.Key "purpose" and Tag.1.Value "conformance"
      Then the call succeeds
      And the answer lists it

    Scenario Outline: [companions.filter.Tag.<case>] A query by FlowLogId and a tag that the flow log has not does not list it
      Given a CEN instance without a flow log
      And the client has created a flow log in it with Tag.1.Key "purpose" and Tag.1.Value "conformance"
      When the client looks for it with its FlowLogId and Tag.1.Key "<key>" and Tag.1.Value "<value>"
      Then the call succeeds or is refused with one of
        | status   | code                      |
        | 400, 404 | InvalidFlowlogId.NotFound |
      And the answer does not list it

      Examples:
        | case        | key     | value       |
        | other-key   | reason  | conformance |
        | other-value | purpose | leisure     |

  @inferred
  Rule: DeleteFlowlog removes a flow log in the background
    Reason: facts 3 [meta, doc]: asynchronous, Deleting, and then no query finds it; facts 2.2 [client]: an empty list, or the query fails

    Scenario: [companions.delete.ends-unlisted] A deleted flow log is Deleting, and then not listed any more
      Given a CEN instance without a flow log
      And the client has created a flow log in it
      When the client deletes it
      Then the call succeeds
      And it becomes unlisted
      And on the way it was first Active, then Deleting, and nothing else
      And it stays unlisted

    Scenario: [companions.delete.shape] The answer to a deletion has Success and RequestId
      Given a CEN instance without a flow log
      And the client has created a flow log in it
      When the client deletes it
      Then the answer fits the schema "active-flow-log.success"

    Scenario: [companions.delete.then-not-found] A deleted flow log cannot be enabled
      Given a CEN instance without a flow log
      And the client has created a flow log in it
      And the client has deleted it
      When the client enables it
      Then the call is refused with one of
        | status | code                      |
        | 400    | InvalidFlowlogId.NotFound |

    Scenario: [companions.delete.touches-no-other] Deleting one flow log leaves another alone
      Given a CEN instance without a flow log
      And the client has created a flow log in it
      And another Active flow log
      And the client knows how everything stands
      When the client deletes it
      Then it becomes unlisted
      And the other flow log has not changed

  @inferred
  Rule: What names a flow log that is not there, or none, is refused
    Reason: facts 3 [meta]: FlowLogId is required; facts 3 [doc, client]: InvalidFlowlogId.NotFound, and InvalidParameter.FlowLogId for the same message in an older table

    Scenario Outline: [companions.not-found.<operation>] <operation> is refused for a flow log id that no flow log has
      Given an Active flow log
      And the client knows how everything stands
      When the client <does> it with FlowLogId of no flow log
      Then the call is refused with one of
        | status   | code                       |
        | 400, 404 | InvalidFlowlogId.NotFound  |
        | 400      | InvalidParameter.FlowLogId |
        | 400      | InvalidParameter           |
      And nothing has changed

      Examples:
        | operation              | does     |
        | DeactiveFlowLog        | disables |
        | ModifyFlowLogAttribute | renames  |
        | DeleteFlowlog          | deletes  |

    Scenario Outline: [companions.required.<operation>] <operation> is refused without a FlowLogId
      Given an Active flow log
      And the client knows how everything stands
      When the client <does> it with FlowLogId missing
      Then the call is refused with one of
        | status   | code                       |
        | 400      | MissingFlowLogId           |
        | 400      | MissingParameter           |
        | 400      | MissingParameter.FlowLogId |
        | 400      | InvalidParameter           |
        | 400      | InvalidParameter.FlowLogId |
        | 400      | InvalidFlowLogId           |
        | 400      | ParameterMustNotNull       |
        | 400, 404 | InvalidFlowlogId.NotFound  |
      And nothing has changed

      Examples:
        | operation              | does     |
        | DeactiveFlowLog        | disables |
        | ModifyFlowLogAttribute | renames  |
        | DeleteFlowlog          | deletes  |

  @inferred
  Rule: DescribeChildInstanceRegions lists regions with their names
    Reason: facts 3 [doc]: RequestId and Regions.Region, each with LocalName and RegionId; ProductType and AcceptLanguage can be given

    Scenario: [companions.regions.shape] The answer has RequestId and a list of regions with names
      Given an Inactive flow log
      When the client asks for the regions beside it
      Then the answer fits the schema "describe-child-instance-regions.success"

    Scenario: [companions.regions.own-region] The region of a flow log is among them
      Given an Inactive flow log
      When the client asks for the regions beside it
      Then the answer lists the region of the flow log

    Scenario Outline: [companions.regions.<parameter>.<value>] They can be asked for with <parameter> <value>
      Given an Inactive flow log
      When the client asks for the regions beside it with <parameter> "<value>"
      Then the call succeeds
      And the answer fits the schema "describe-child-instance-regions.success"

      Examples:
        | parameter      | value |
        | AcceptLanguage | zh-CN |
        | AcceptLanguage | en-US |
        | AcceptLanguage | ja    |
        | ProductType    | VPC   |
        | ProductType    | VBR   |
        | ProductType    | CCN   |
