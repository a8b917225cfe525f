package org.activeflowlog.conformance.twin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** CreateFlowlog (facts 3): one flow log for a CEN instance or one of its transit routers. */
final class FlowLogCreation implements Effect {
  private static final List<String> SETTINGS =
      List.of(
          "Description",
          "FlowLogName",
          "Interval",
          "LogFormatString",
          "LogStoreName",
          "ProjectName",
          "TransitRouterAttachmentId",
          "TransitRouterId");

  private final String flowLogId;
  private final Call call;
  private final Account account;
  private final Rules rules;
  private final Instant now;
  private final Duration delay;

  FlowLogCreation(Call call, Account account, Rules rules, Instant now, Duration delay) {
    this.call = call;
    this.account = account;
    this.rules = rules;
    this.now = now;
    this.delay = delay;
    this.flowLogId = rules.draw().id("FlowLogId", Ids::flowLog);
  }

  @Override
  public void check(Check check) {
    String cenId = call.value("CenId");
    if (check == Check.CEN && !account.has(cenId)) {
      throw Refused.other(
          404, "ParameterCenInstanceId", "The specified CEN instance id does not exist.");
    }
    if (check == Check.TROUBLE
        && account.hasFlowLog(cenId, call.value(FlowLog.TRANSIT_ROUTER), now)) {
      throw Refused.documented("InvalidFlowlogId.exist");
    }
  }

  @Override
  public void apply() {
    String action = call.action();
    FlowLog flowLog =
        FlowLogs.described(
            FlowLog.of(flowLogId, call.value("RegionId"), call.value("CenId"), "Creating"), now);
    for (String setting : SETTINGS) {
      flowLog = call.has(setting) ? flowLog.with(setting, call.value(setting)) : flowLog;
    }
    for (Map.Entry<String, String> tag : Tags.in(call).entrySet()) {
      flowLog = flowLog.with(tag.getKey(), tag.getValue());
    }
    account.put(rules.change(action, flowLog, now, rules.takes(action, delay)));
  }

  @Override
  public Map<String, Object> members() {
    return Map.of("FlowLogId", flowLogId);
  }
}
