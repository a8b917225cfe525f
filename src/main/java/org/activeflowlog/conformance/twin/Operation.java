package org.activeflowlog.conformance.twin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The operations of the product that the twin knows, with their own parameters (facts 1 to 3). */
enum Operation {
  ACTIVE("ActiveFlowLog", "active-flow-log", "RegionId FlowLogId CenId", "ClientToken"),
  DEACTIVE("DeactiveFlowLog", "deactive-flow-log", "RegionId FlowLogId CenId", "ClientToken"),
  MODIFY(
      "ModifyFlowLogAttribute",
      "modify-flow-log-attribute",
      "RegionId FlowLogId CenId",
      "ClientToken Description FlowLogName Interval"),
  DELETE("DeleteFlowlog", "delete-flowlog", "RegionId FlowLogId CenId", "ClientToken"),
  CREATE(
      "CreateFlowlog",
      "create-flowlog",
      "RegionId CenId",
      "ClientToken Description FlowLogName Interval LogFormatString LogStoreName ProjectName"
          + " TransitRouterId TransitRouterAttachmentId Tag"),
  DESCRIBE(
      "DescribeFlowlogs",
      "describe-flowlogs",
      "",
      "CenId FlowLogId RegionId TransitRouterId TransitRouterAttachmentId FlowLogName Description"
          + " ProjectName LogStoreName Status Interval FlowLogVersion PageNumber PageSize"
          + " ClientToken Tag"),
  REGIONS(
      "DescribeChildInstanceRegions",
      "describe-child-instance-regions",
      "",
      "ProductType AcceptLanguage");

  private final String action;
  private final String file;
  private final String required;
  private final String optional;

  Operation(String action, String file, String required, String optional) {
    this.action = action;
    this.file = file;
    this.required = required;
    this.optional = optional;
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  static Optional<Operation> of(String action) {
    return Arrays.stream(values()).filter(each -> each.action.equals(action)).findFirst();
  }

  String action() {
    return action;
  }

  /** The name of the answer that says it was accepted. */
  String success() {
    return file + ".success";
  }

  List<String> required() {
    return words(required);
  }

  boolean has(String parameter) {
    return words(required).contains(parameter)
        || words(optional).contains(parameter)
        || (Tags.isPartOfOne(parameter) && words(optional).contains("Tag"));
  }

  boolean namesFlowLog() {
    return words(required).contains("FlowLogId");
  }
}
