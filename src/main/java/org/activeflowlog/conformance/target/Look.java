package org.activeflowlog.conformance.target;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * One look at a flow log through DescribeFlowlogs.
 *
 * @param item the flow log as it was listed; empty if it was not
 * @param trouble why there is no item; null if there is one
 * @param nanos how long the query took, in nanoseconds
 */
public record Look(Optional<JsonNode> item, String trouble, long nanos) {

  /** The members of a listed flow log that are documented settings: facts 2.2. */
  private static final List<String> SETTINGS =
      List.of(
          "CenId",
          "CreationTime",
          "Description",
          "FlowLogName",
          "FlowLogVersion",
          "Interval",
          "LogFormatString",
          "LogStoreName",
          "ProjectName",
          "RegionId",
          "TransitRouterAttachmentId",
          "TransitRouterId");

  static final String STATUS = "Status";

  /** In place of a status: the query was answered, and the flow log is not in the list. */
  public static final String UNLISTED = "unlisted";

  private static final String NOT_LISTED = "DescribeFlowlogs does not list the flow log";

  static Look listed(JsonNode item, long nanos) {
    return new Look(Optional.of(item), null, nanos);
  }

  static Look unlisted(long nanos) {
    return new Look(Optional.empty(), NOT_LISTED, nanos);
  }

  static Look inVain(String why, long nanos) {
    return new Look(Optional.empty(), why, nanos);
  }

  /** The status as listed, or in brackets why there is none. */
  public String status() {
    if (NOT_LISTED.equals(trouble)) {
      return UNLISTED;
    }
    return item.map(node -> node.path(STATUS))
        .filter(JsonNode::isValueNode)
        .map(JsonNode::asText)
        .orElse("(" + (trouble == null ? "no Status" : trouble) + ")");
  }

  /** What the listing shows for a status, for people. */
  public String statusInWords() {
    return item.map(node -> node.has(STATUS) ? "Status " + node.get(STATUS) : "no Status")
        .orElse(trouble);
  }

  /** The documented settings that are listed, without the status. */
  public Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    for (String name : SETTINGS) {
      item.map(node -> node.get(name))
          .filter(node -> !node.isNull())
          .ifPresent(node -> settings.put(name, text(node)));
    }
    tags().ifPresent(tags -> settings.put("Tags", tags));
    return settings;
  }

  /** A number by its value: 600 and 600.0 are the same. */
  private static String text(JsonNode node) {
    return node.isNumber()
        ? node.decimalValue().stripTrailingZeros().toPlainString()
        : node.asText();
  }

  private Optional<String> tags() {
    return item.map(node -> node.at("/Tags/Tag"))
        .filter(JsonNode::isArray)
        .map(
            tags ->
                StreamSupport.stream(tags.spliterator(), false)
                    .map(tag -> tag.path("Key").asText() + "=" + tag.path("Value").asText())
                    .sorted()
                    .collect(Collectors.joining(", ")));
  }

  /** Status and settings together. */
  public Map<String, String> everything() {
    Map<String, String> everything = new LinkedHashMap<>(settings());
    everything.put(STATUS, status());
    return everything;
  }
}
