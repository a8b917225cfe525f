package org.activeflowlog.conformance.target;

import java.util.Arrays;
import java.util.List;

/** The provider states that a handler can be asked for, and the values it answers. */
public enum State {
  FLOW_LOG("a flow log"),
  CEN_WITHOUT_FLOW_LOG(
      "a CEN instance without a flow log", "RegionId", "CenId", "ProjectName", "LogStoreName"),
  NO_PROJECT("a flow log whose project or Logstore does not exist"),
  NO_SOURCE_PROJECT("a flow log whose source project or Logstore does not exist"),
  UNSUPPORTED_REGION("a flow log in a region that does not support the operation"),
  RULE_EXISTS("a flow log whose rule already exists"),
  QUOTA_REACHED("a flow log of an account that has reached its flow log quota"),
  CEN_HAS_FLOW_LOG("a flow log of a CEN instance that already has a flow log"),
  TRANSIT_ROUTER_STATUS(
      "a transit router flow log in a status that does not support enabling",
      "RegionId",
      "CenId",
      "FlowLogId",
      "TransitRouterId"),
  UNAUTHORIZED_KEY(
      "an access key that is not authorized",
      "RegionId",
      "CenId",
      "FlowLogId",
      "AccessKeyId",
      "AccessKeySecret");

  private final String text;

  private final List<String> answered;

  State(String text, String... answered) {
    this.text = text;
    this.answered =
        answered.length == 0 ? List.of("RegionId", "CenId", "FlowLogId") : List.of(answered);
  }

  /** The state's name in the protocol and in the features. */
  public String text() {
    return text;
  }

  List<String> answered() {
    return answered;
  }

  /**
   * The state of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static State of(String text) {
    return Arrays.stream(values())
        .filter(state -> state.text.equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such provider state: " + text));
  }
}
