package org.activeflowlog.conformance.twin;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The operations that only look: DescribeFlowlogs and DescribeChildInstanceRegions. */
final class Queries {
  private static final Set<String> NOT_FILTERS = Set.of("PageNumber", "PageSize", "ClientToken");

  private static final Pattern POSITIVE = Pattern.compile("0*[1-9][0-9]{0,8}");

  private final Account account;
  private final Rules rules;

  Queries(Account account, Rules rules) {
    this.account = account;
    this.rules = rules;
  }

  Map<String, Object> flowLogs(Call call, Instant now) {
    long page = positive(call, "PageNumber", "1");
    long size = positive(call, "PageSize", "20");
    List<FlowLog> found =
        account.all(now).stream()
            .filter(each -> matches(each, rules.status(each, now), call))
            .filter(each -> !rules.filtersBy("Tag") || Tags.match(each, call))
            .toList();
    found.forEach(each -> requireAnswerable(each, now));
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("FlowLogs", Map.of("FlowLog", page(found, page, size, now)));
    members.put("PageNumber", Long.toString(page));
    members.put("PageSize", Long.toString(size));
    members.put("TotalCount", Integer.toString(found.size()));
    members.put("RequestId", "");
    members.put("Success", "true");
    return members;
  }

  /** Whether it is another flow log is seen at once, and most are. */
  private boolean matches(FlowLog flowLog, String status, Call call) {
    String wanted = call.value("FlowLogId");
    boolean another = !wanted.isEmpty() && !wanted.equals(flowLog.flowLogId());
    return !(another && rules.filtersBy("FlowLogId"))
        && matches(FlowLogs.item(flowLog, status), call);
  }

  private boolean matches(Map<String, Object> item, Call call) {
    return call.parameters().keySet().stream()
        .filter(name -> !NOT_FILTERS.contains(name) && !Tags.isPartOfOne(name))
        .filter(name -> rules.filtersBy(name))
        .filter(name -> !call.value(name).isEmpty())
        .allMatch(name -> call.value(name).equals(String.valueOf(item.get(name))));
  }

  private List<Map<String, Object>> page(List<FlowLog> found, long page, long size, Instant now) {
    return found.stream()
        .skip(rules.skipped(page, size))
        .limit(rules.pageSize(size))
        .map(each -> item(each, now))
        .toList();
  }

  private Map<String, Object> item(FlowLog flowLog, Instant now) {
    return FlowLogs.item(flowLog, rules.status(flowLog, now));
  }

  private void requireAnswerable(FlowLog flowLog, Instant now) {
    if (!rules.answersQueries(flowLog, now)) {
      throw rules.incorrectStatus("DescribeFlowlogs", flowLog);
    }
  }

  private static long positive(Call call, String name, String usual) {
    String text = call.value(name).isEmpty() ? usual : call.value(name);
    if (!POSITIVE.matcher(text).matches()) {
      throw Refused.documented("InvalidParameter");
    }
    return Long.parseLong(text);
  }

  Map<String, Object> regions() {
    List<Map<String, Object>> regions =
        Regions.NAMES.entrySet().stream()
            .map(
                region ->
                    Map.<String, Object>of(
                        "RegionId", region.getKey(), "LocalName", region.getValue()))
            .toList();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("RequestId", "");
    members.put("Regions", Map.of("Region", regions));
    return members;
  }
}
