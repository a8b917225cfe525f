package org.activeflowlog.conformance.twin;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The provider states of the harness, by the names of its protocol. */
enum ProviderState {
  FLOW_LOG("a flow log", null, "Status RegionId TransitRouter OtherThan"),
  NO_FLOW_LOG("a CEN instance without a flow log", null, "TransitRouter"),
  NO_PROJECT(
      "a flow log whose project or Logstore does not exist", "ProjectOrLogstoreNotExist", ""),
  NO_SOURCE_PROJECT(
      "a flow log whose source project or Logstore does not exist", "SourceProjectNotExist", ""),
  UNSUPPORTED(
      "a flow log in a region that does not support the operation",
      "OperationUnsupported.action",
      ""),
  RULE("a flow log whose rule already exists", "RuleExist", ""),
  QUOTA(
      "a flow log of an account that has reached its flow log quota",
      "QuotaExceeded.FlowlogCount",
      ""),
  EXISTS("a flow log of a CEN instance that already has a flow log", "InvalidFlowlogId.exist", ""),
  TRANSIT_ROUTER("a transit router flow log in a status that does not support enabling", null, ""),
  UNAUTHORIZED("an access key that is not authorized", null, "");

  private final String text;
  private final String trouble;
  private final String params;

  ProviderState(String text, String trouble, String params) {
    this.text = text;
    this.trouble = trouble;
    this.params = params;
  }

  static Optional<ProviderState> of(String text) {
    return Arrays.stream(values()).filter(each -> each.text.equals(text)).findFirst();
  }

  /** The error code that enabling the flow log answers, or null. */
  String trouble() {
    return trouble;
  }

  Set<String> params() {
    return Set.of(params.split(" "));
  }
}
