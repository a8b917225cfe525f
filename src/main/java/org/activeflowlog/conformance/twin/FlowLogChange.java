package org.activeflowlog.conformance.twin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Enabling, disabling, modifying or deleting the flow log that a call names. */
final class FlowLogChange implements Effect {
  private static final List<String> SETTINGS = List.of("Description", "FlowLogName", "Interval");

  private final Call call;
  private final Account account;
  private final Rules rules;
  private final Instant now;
  private final Duration delay;
  private final Optional<FlowLog> named;

  FlowLogChange(Call call, Account account, Rules rules, Instant now, Duration delay) {
    this.call = call;
    this.account = account;
    this.rules = rules;
    this.now = now;
    this.delay = delay;
    this.named = account.find(call.value("FlowLogId"), it -> rules.isMeant(call, it), now);
  }

  @Override
  public void check(Check check) {
    switch (check) {
      case FLOW_LOG ->
          require(
              named.isPresent() || !rules.refusesUnknown(call.value("FlowLogId")),
              "InvalidFlowlogId.NotFound");
      case OWN_REGION ->
          require(
              isWithout("RegionId")
                  || named.stream().allMatch(it -> rules.isIn(it, call.value("RegionId"))),
              "InvalidFlowlogId.NotFound");
      case CEN -> named.ifPresent(this::checkInstance);
      case STATUS -> named.ifPresent(this::checkStatus);
      case TROUBLE -> named.ifPresent(this::checkTrouble);
      default -> {}
    }
  }

  private boolean isWithout(String parameter) {
    return call.value(parameter).isEmpty();
  }

  private void checkInstance(FlowLog flowLog) {
    String cenId = call.value("CenId");
    if (isWithout("CenId") || rules.belongsTo(flowLog, cenId)) {
      return;
    }
    throw account.has(cenId)
        ? Refused.documented("InvalidFlowlogId.NotFound")
        : rules.unknownInstance(cenId);
  }

  private void checkStatus(FlowLog flowLog) {
    if (!rules.allows(call.action(), flowLog, now)) {
      throw rules.incorrectStatus(call.action(), flowLog);
    }
  }

  private void checkTrouble(FlowLog flowLog) {
    rules
        .trouble(call.action(), flowLog)
        .ifPresent(
            code -> {
              throw Refused.documented(code);
            });
  }

  private static void require(boolean holds, String code) {
    if (!holds) {
      throw Refused.documented(code);
    }
  }

  @Override
  public void apply() {
    named.map(this::changed).ifPresent(account::put);
    named.ifPresent(
        it -> account.replaceOthers(it, other -> rules.bystanderOf(call.action(), other, it, now)));
  }

  private FlowLog changed(FlowLog flowLog) {
    Duration takes = rules.takes(call.action(), delay);
    return switch (call.action()) {
      case "ActiveFlowLog" -> rules.enable(flowLog, now, takes);
      case "DeactiveFlowLog" -> rules.disable(flowLog, now, takes);
      default -> rules.change(call.action(), withSettings(flowLog), now, takes);
    };
  }

  private FlowLog withSettings(FlowLog flowLog) {
    FlowLog changed = flowLog;
    for (String setting : SETTINGS) {
      changed = call.has(setting) ? changed.with(setting, call.value(setting)) : changed;
    }
    return changed;
  }
}
