Feature: Overview

  Rule: The page describes ActiveFlowLog
    Statements: overview.1

    @informative
    Scenario: [overview.operation] The operation goes by the name of ActiveFlowLog
      * nothing outside shows it: every clause calls the operation by this name, so none can fail for it alone

  Rule: An enabled flow log gathers traffic data of its resource
    Statements: overview.3

    @informative
    Scenario: [overview.gathers-traffic-data] Traffic data is gathered once the flow log is on
      * nothing outside shows it: what is gathered lies in the Logstore and depends on live traffic, not on an answer of the operation
