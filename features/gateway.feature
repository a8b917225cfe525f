@profile-gateway
Feature: Gateway

  @inferred
  Rule: A call that is rightly signed is let in
    Reason: the vendor describes both signatures, recommends the newer and says that the older still holds (facts 4.1, 4.2, 4.3)

    Scenario Outline: [gateway.accepts-<case>] A flow log is enabled by a call with <signature>
      Given an Inactive flow log
      When the client enables it with <signature>
      Then the call succeeds
      And it becomes Active

      Examples:
        | case | signature         |
        | acs3 | an ACS3 signature |
        | v1   | a V1 signature    |

  @inferred
  Rule: It makes no difference by which method a call comes, and whether its parameters stand in the query or in a form
    Reason: the vendor's machine description names both methods, and a client in wide use sends forms (facts 4.1, 6.1)

    Scenario Outline: [gateway.accepts-<case>] A flow log is enabled by <request>
      Given an Inactive flow log
      When the client enables it with <request>
      Then the call succeeds
      And it becomes Active

      Examples:
        | case      | request                             |
        | acs3-get  | an ACS3 request by GET              |
        | acs3-form | an ACS3 request by POST with a form |
        | v1-get    | a V1 request by GET                 |
        | v1-form   | a V1 request by POST with a form    |

  @inferred
  Rule: A call whose signature does not match is refused
    Reason: the gateway computes each signature anew, over the parameters of query and form together, and compares (facts 4.2, 4.3, 4.5)

    Scenario Outline: [gateway.<case>] Enabling with <signature> is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with <signature>
      Then the call is refused with one of
        | status | code                  |
        | 400    | SignatureDoesNotMatch |
        | 400    | IncompleteSignature   |
      And nothing has changed

      Examples:
        | case                   | signature                                          |
        | wrong-signature-acs3   | a wrong ACS3 signature                             |
        | wrong-signature-v1     | a wrong V1 signature                               |
        | covers-parameters-acs3 | an ACS3 signature that leaves out a parameter      |
        | covers-parameters-v1   | a V1 signature that leaves out a parameter         |
        | covers-form-acs3       | an ACS3 signature that leaves out a form parameter |
        | covers-form-v1         | a V1 signature that leaves out a form parameter    |

  @inferred
  Rule: A call without its signature is refused
    Reason: codes of missing parameters follow a pattern, and a request in the newer style is one in the older style that lacks all common parameters once its header is gone (facts 4.1, 4.5)

    Scenario: [gateway.missing-signature-v1] Enabling with a missing V1 signature is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with a missing V1 signature
      Then the call is refused with one of
        | status | code                |
        | 400    | MissingSignature    |
        | 400    | IncompleteSignature |
      And nothing has changed

    Scenario: [gateway.missing-signature-acs3] Enabling with a missing ACS3 signature is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with a missing ACS3 signature
      Then the call is refused with one of
        | status | code                    |
        | 400    | MissingSignature        |
        | 400    | IncompleteSignature     |
        | 400    | MissingAuthorization    |
        | 400    | MissingAccessKeyId      |
        | 400    | MissingAction           |
        | 400    | MissingVersion          |
        | 400    | MissingTimestamp        |
        | 400    | MissingSignatureNonce   |
        | 400    | MissingSignatureMethod  |
        | 400    | MissingSignatureVersion |
      And nothing has changed

  @inferred
  Rule: A call by a key that there is not is refused
    Reason: seen by many users (facts 4.5)

    Scenario Outline: [gateway.unknown-key-<case>] Enabling with <signature> is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with <signature>
      Then the call is refused with one of
        | status | code                        |
        | 404    | InvalidAccessKeyId.NotFound |
        | 400    | InvalidAccessKeyId          |
        | 400    | InvalidAccessKeyId.Inactive |
      And nothing has changed

      Examples:
        | case | signature                           |
        | acs3 | an ACS3 signature by an unknown key |
        | v1   | a V1 signature by an unknown key    |

  @inferred
  Rule: A nonce serves for one call
    Reason: seen by many users within some minutes of the first call (facts 4.5, 8.16)

    Scenario Outline: [gateway.used-nonce-<case>] Enabling once more with <signature> is refused and changes nothing
      Given an Inactive flow log
      And the client has enabled it with <signature>
      And the client has disabled it
      And the client knows how everything stands
      When the client repeats that call
      Then the call is refused with 400 "SignatureNonceUsed"
      And nothing has changed

      Examples:
        | case | signature                                 |
        | acs3 | an ACS3 signature over a nonce of its own |
        | v1   | a V1 signature over a nonce of its own    |

  @inferred
  Rule: The time of a call has its form
    Reason: the form is described and its code was seen (facts 4.1, 4.5)

    Scenario Outline: [gateway.malformed-timestamp-<case>] Enabling with <signature> is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with <signature>
      Then the call is refused with 400 "InvalidTimeStamp.Format"
      And nothing has changed

      Examples:
        | case | signature                                    |
        | acs3 | an ACS3 signature over a malformed timestamp |
        | v1   | a V1 signature over a malformed timestamp    |

  @inferred
  Rule: The time of a call is at most a quarter of an hour away
    Reason: the code and how far apart the clocks may be were seen (facts 4.5)

    Scenario Outline: [gateway.<case>] Enabling with <signature> is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with <signature>
      Then the call is refused with 400 "InvalidTimeStamp.Expired"
      And nothing has changed

      Examples:
        | case                 | signature                                           |
        | old-timestamp-acs3   | an ACS3 signature over a timestamp 20 minutes old   |
        | old-timestamp-v1     | a V1 signature over a timestamp 20 minutes old      |
        | early-timestamp-acs3 | an ACS3 signature over a timestamp 20 minutes ahead |
        | early-timestamp-v1   | a V1 signature over a timestamp 20 minutes ahead    |

  @inferred
  Rule: An action that there is not is refused
    Reason: seen by many users (facts 4.5)

    Scenario Outline: [gateway.unknown-action-<case>] <request> is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with <request>
      Then the call is refused with one of
        | status | code                   |
        | 404    | InvalidAction.NotFound |
        | 404    | InvalidApi.NotFound    |
      And nothing has changed

      Examples:
        | case | request                               |
        | acs3 | an ACS3 request for an unknown action |
        | v1   | a V1 request for an unknown action    |

  @inferred
  Rule: A version that there is not is refused
    Reason: the code was seen, and an action is known together with its version only (facts 4.1, 4.5)

    Scenario Outline: [gateway.wrong-version-<case>] <request> is refused and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with <request>
      Then the call is refused with one of
        | status | code                   |
        | 400    | InvalidVersion         |
        | 404    | InvalidAction.NotFound |
        | 404    | InvalidApi.NotFound    |
      And nothing has changed

      Examples:
        | case | request                                    |
        | acs3 | an ACS3 request for the version 2011-11-11 |
        | v1   | a V1 request for the version 2011-11-11    |

  @inferred
  Rule: Who asks for XML is answered in XML
    Reason: the vendor describes the parameter Format, and clients know the two root elements and the content type (facts 4.1, 4.4)

    Scenario: [gateway.xml-success] A success in XML is rooted in the operation's name and has a RequestId
      Given an Inactive flow log
      When the client enables it with a V1 request for XML
      Then the answer is XML with the root ActiveFlowLogResponse
      And the call succeeds
      And the answer has an element RequestId
      And it becomes Active

    Scenario: [gateway.xml-refusal] A refusal in XML is rooted in Error and has its code and a RequestId
      Given a flow log id that no flow log has
      When the client enables it with a V1 request for XML
      Then the answer is XML with the root Error
      And the call is refused with 400 "InvalidFlowlogId.NotFound"
      And the answer has an element RequestId

    Scenario: [gateway.xml-content-type] An answer in XML calls itself XML
      Given an Inactive flow log
      When the client enables it with a V1 request for XML
      Then the answer calls itself XML

  @inferred
  Rule: Each refusal of the gateway has a RequestId, a code and a message
    Reason: a RequestId always comes back, and all errors share one envelope (facts 4.1, 4.4)

    Scenario Outline: [gateway.envelope-<case>] The refusal of <request> has RequestId, Code and Message
      Given an Inactive flow log
      When the client enables it with <request>
      Then the call is refused
      And the answer fits the schema "error"

      Examples:
        | case            | request                                           |
        | wrong-signature | a wrong ACS3 signature                            |
        | unknown-key     | a V1 signature by an unknown key                  |
        | old-timestamp   | an ACS3 signature over a timestamp 20 minutes old |
        | unknown-action  | a V1 request for an unknown action                |
        | wrong-version   | a V1 request for the version 2011-11-11           |

  @inferred
  Rule: A request is the same in whatever form it comes
    Reason: the vendor describes GET and POST, query and form, as equal (facts 4.1)

    @slow
    Scenario Outline: [gateway.replay-<case>] A call that is repeated by <request> has no effect
      Given an Inactive flow log
      And the client has enabled it with a new ClientToken
      And the client has disabled it
      And the client knows how everything stands
      When the client enables it with that ClientToken and <request>
      Then the call succeeds
      And nothing has changed

      Examples:
        | case      | request                             |
        | acs3-get  | an ACS3 request by GET              |
        | acs3-form | an ACS3 request by POST with a form |
        | v1-get    | a V1 request by GET                 |
        | v1-form   | a V1 request by POST with a form    |

    Scenario Outline: [gateway.not-ascii-<case>] A ClientToken that is not ASCII is refused in <request>, and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with a new ClientToken ending in "é" and <request>
      Then the call is refused with one of
        | status | code             |
        | 400    | InvalidParameter |
      And nothing has changed

      Examples:
        | case      | request                             |
        | acs3-get  | an ACS3 request by GET              |
        | acs3-form | an ACS3 request by POST with a form |
        | v1-get    | a V1 request by GET                 |
        | v1-form   | a V1 request by POST with a form    |

    Scenario Outline: [gateway.<fault>-<case>] <faulty> is refused in <request>, and changes nothing
      Given an Inactive flow log
      And the client knows how everything stands
      When the client enables it with <faulty> and <request>
      Then the call is refused with one of
        | status   | code |
        | 400, 404 | any  |
      And nothing has changed

      Examples:
        | fault       | case      | faulty                | request                             |
        | no-region   | acs3-get  | RegionId of no region | an ACS3 request by GET              |
        | no-region   | acs3-form | RegionId of no region | an ACS3 request by POST with a form |
        | no-region   | v1-get    | RegionId of no region | a V1 request by GET                 |
        | no-region   | v1-form   | RegionId of no region | a V1 request by POST with a form    |
        | no-instance | acs3-get  | CenId of no instance  | an ACS3 request by GET              |
        | no-instance | acs3-form | CenId of no instance  | an ACS3 request by POST with a form |
        | no-instance | v1-get    | CenId of no instance  | a V1 request by GET                 |
        | no-instance | v1-form   | CenId of no instance  | a V1 request by POST with a form    |
