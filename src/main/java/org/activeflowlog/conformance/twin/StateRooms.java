package org.activeflowlog.conformance.twin;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;

/** Makes what a provider state promises: a CEN instance of its own for each, and what is in it. */
final class StateRooms {
  private final Account account;
  private final AccessKeys keys;
  private final Clock clock;
  private final Draw draw;

  StateRooms(Account account, AccessKeys keys, Clock clock, Draw draw) {
    this.account = account;
    this.keys = keys;
    this.clock = clock;
    this.draw = draw;
  }

  /** The values that belong to the state, if it is offered with these parameters. */
  Optional<Map<String, String>> setUp(ProviderState state, Map<String, String> params) {
    String status = params.getOrDefault("Status", FlowLog.INACTIVE);
    String region = params.getOrDefault("RegionId", Regions.USUAL);
    String router = params.getOrDefault("TransitRouter", "false");
    boolean offered =
        state.params().containsAll(params.keySet())
            && Set.of(FlowLog.INACTIVE, FlowLog.ACTIVE, FlowLog.MODIFYING).contains(status)
            && Regions.NAMES.containsKey(region)
            && Set.of("true", "false").contains(router);
    return offered
        ? Optional.of(made(state, status, region, router.equals("true")))
        : Optional.empty();
  }

  private Map<String, String> made(
      ProviderState state, String status, String region, boolean router) {
    Map<String, String> values = new TreeMap<>();
    values.put("RegionId", region);
    switch (state) {
      case NO_FLOW_LOG -> addEmpty(values, router);
      case TRANSIT_ROUTER -> addFlowLog(values, FlowLog.MODIFYING, null, true);
      case UNAUTHORIZED -> {
        addFlowLog(values, status, null, false);
        addUnauthorized(values);
      }
      default -> addFlowLog(values, status, state.trouble(), router);
    }
    return values;
  }

  private void addEmpty(Map<String, String> values, boolean router) {
    addInstance(values, router);
    values.put("ProjectName", "flowlog-project");
    values.put("LogStoreName", "flowlog-store");
  }

  private void addUnauthorized(Map<String, String> values) {
    String key = draw.id("AccessKeyId", Ids::accessKey);
    String secret = draw.id("AccessKeySecret", Ids::accessKeySecret);
    keys.addUnauthorized(key, secret);
    values.put("AccessKeyId", key);
    values.put("AccessKeySecret", secret);
  }

  private void addInstance(Map<String, String> values, boolean router) {
    values.put("CenId", draw.id("CenId", Ids::cen));
    if (router) {
      values.put(FlowLog.TRANSIT_ROUTER, draw.id(FlowLog.TRANSIT_ROUTER, Ids::transitRouter));
    }
    locked(
        () ->
            account.add(new Account.Cen(values.get("CenId"), values.get(FlowLog.TRANSIT_ROUTER))));
  }

  private void addFlowLog(
      Map<String, String> values, String status, String trouble, boolean router) {
    addInstance(values, router);
    values.put("FlowLogId", draw.id("FlowLogId", Ids::flowLog));
    FlowLog flowLog = flowLog(values, status).troubledBy(trouble);
    locked(() -> account.put(flowLog));
  }

  private FlowLog flowLog(Map<String, String> values, String status) {
    boolean held = status.equals(FlowLog.MODIFYING);
    String rest = held ? FlowLog.INACTIVE : status;
    FlowLog bare =
        FlowLog.of(values.get("FlowLogId"), values.get("RegionId"), values.get("CenId"), rest);
    FlowLog described =
        FlowLogs.described(bare, clock.instant())
            .with("FlowLogName", "myFlowlog")
            .with("Description", "made for a test")
            .with("ProjectName", "flowlog-project")
            .with("LogStoreName", "flowlog-store");
    FlowLog owned =
        values.containsKey(FlowLog.TRANSIT_ROUTER)
            ? described.with(FlowLog.TRANSIT_ROUTER, values.get(FlowLog.TRANSIT_ROUTER))
            : described;
    return held ? owned.changing(FlowLog.MODIFYING, rest, Instant.MAX) : owned;
  }

  /** Removes what was made, as told by the values answered then. */
  Map<String, String> tearDown(Map<String, String> values) {
    locked(() -> account.remove(values.getOrDefault("CenId", "")));
    keys.removeUnauthorized(values.getOrDefault("AccessKeyId", ""));
    return Map.of();
  }

  private void locked(Runnable work) {
    Lock lock = account.lock();
    lock.lock();
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }
}
