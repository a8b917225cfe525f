package org.activeflowlog.conformance.steps;

import java.util.Arrays;
import java.util.UUID;
import org.activeflowlog.conformance.target.FlowLog;
import org.activeflowlog.conformance.wire.Call;

/** What the client can do with a flow log, in the words of the features. */
enum Operation {
  ENABLE("ActiveFlowLog", "enables"),
  DISABLE("DeactiveFlowLog", "disables"),
  RENAME("ModifyFlowLogAttribute", "renames") {
    @Override
    Call call(World world, Subject subject) {
      return super.call(world, subject).with("FlowLogName", "renamed-" + shortRandom());
    }
  },
  DELETE("DeleteFlowlog", "deletes"),
  QUERY("DescribeFlowlogs", "queries"),
  REGIONS("DescribeChildInstanceRegions", "asks for the regions beside") {
    @Override
    Call call(World world, Subject subject) {
      return Call.of(action());
    }
  },
  CREATE("CreateFlowlog", "creates a flow log in") {
    @Override
    Call call(World world, Subject subject) {
      Call call = Call.of(action()).with("FlowLogName", "conformance-" + shortRandom());
      for (String name : CREATION) {
        call = world.values().containsKey(name) ? call.with(name, world.values().get(name)) : call;
      }
      return call;
    }

    @Override
    void after(World world) {
      world
          .answer()
          .text("FlowLogId")
          .ifPresent(id -> world.ownCreated(new FlowLog(regionOf(world), cenOf(world), id)));
    }
  };

  private static final String[] CREATION = {
    "RegionId", "CenId", "ProjectName", "LogStoreName", "TransitRouterId"
  };

  private final String action;
  private final String phrase;

  Operation(String action, String phrase) {
    this.action = action;
    this.phrase = phrase;
  }

  String action() {
    return action;
  }

  /** The plain call of this operation on one of the scenario's flow logs. */
  Call call(World world, Subject subject) {
    return subject.in(world).call(action);
  }

  /** Whether an accepted call changes something. */
  boolean changes() {
    return this != QUERY && this != REGIONS;
  }

  /** What the scenario owns after an accepted call. */
  void after(World world) {}

  static Operation of(String phrase) {
    return Arrays.stream(values())
        .filter(operation -> operation.phrase.equals(phrase))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such operation: " + phrase));
  }

  private static String regionOf(World world) {
    return world.values().get("RegionId");
  }

  private static String cenOf(World world) {
    return world.values().get("CenId");
  }

  private static String shortRandom() {
    return UUID.randomUUID().toString().substring(0, 8);
  }
}
