package org.activeflowlog.conformance.steps;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.activeflowlog.conformance.target.FlowLog;
import org.activeflowlog.conformance.target.Permission;
import org.activeflowlog.conformance.wire.Call;

/** What the client can do with a flow log, in the words of the features. */
enum Operation {
  ENABLE("ActiveFlowLog", "enables", Permission.ENABLE),
  DISABLE("DeactiveFlowLog", "disables", Permission.DISABLE),
  RENAME("ModifyFlowLogAttribute", "renames", Permission.MODIFY) {
    @Override
    Call call(World world, Subject subject) {
      return super.call(world, subject).with("FlowLogName", "renamed-" + shortRandom());
    }

    @Override
    void after(World world) {
      PutBack.settings(world);
    }
  },
  MODIFY("ModifyFlowLogAttribute", "modifies", Permission.MODIFY) {
    @Override
    void after(World world) {
      PutBack.settings(world);
    }
  },
  DELETE("DeleteFlowlog", "deletes", Permission.DELETE),
  QUERY("DescribeFlowlogs", "queries", null),
  LOOK_FOR("DescribeFlowlogs", "looks for", null) {
    @Override
    Call call(World world, Subject subject) {
      return Call.of(action());
    }
  },
  REGIONS("DescribeChildInstanceRegions", "asks for the regions beside", null) {
    @Override
    Call call(World world, Subject subject) {
      return Call.of(action());
    }
  },
  CREATE("CreateFlowlog", "creates a flow log in", Permission.CREATE) {
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
  private final Permission permission;

  Operation(String action, String phrase, Permission permission) {
    this.action = action;
    this.phrase = phrase;
    this.permission = permission;
  }

  /** What the operator has to allow for it; empty for a query. */
  Optional<Permission> permission() {
    return Optional.ofNullable(permission);
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
    return permission != null;
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
