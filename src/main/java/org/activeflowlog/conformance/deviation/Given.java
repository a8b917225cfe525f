package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;

/** Settings that come with an enabling, or were there before it. */
final class Given {
  private static final String CLAUSE = "request-parameters.settings-given";
  private static final Set<String> SETTINGS = Set.of("FlowLogName", "Description", "Interval");

  private Given() {}

  private static boolean isSetting(Map<String, List<String>> others) {
    return others.keySet().stream().anyMatch(SETTINGS::contains);
  }

  @Deviation(
      value = "ActiveFlowLog takes a FlowLogName, a Description and an Interval and sets them.",
      breaks = CLAUSE)
  static final class EnablingSets extends Acquainted {
    private final ThreadLocal<Map<String, String>> given = ThreadLocal.withInitial(Map::of);

    @Override
    public Call understood(Call understood, Map<String, List<String>> others) {
      Map<String, String> settings = new TreeMap<>();
      others.forEach((name, values) -> settings.put(name, values.get(0)));
      settings.keySet().retainAll(SETTINGS);
      given.set(settings);
      return super.understood(understood, others);
    }

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      FlowLog set = flowLog;
      for (Map.Entry<String, String> setting : given.get().entrySet()) {
        set = set.with(setting.getKey(), setting.getValue());
      }
      return super.enable(set, now, takes);
    }
  }

  @Deviation(
      value = "A setting that comes with an enabling makes the service fail.",
      breaks = CLAUSE)
  static final class GivenSettingsFail extends Acquainted {
    @Override
    public Call understood(Call understood, Map<String, List<String>> others) {
      if (understood.action().equals("ActiveFlowLog") && isSetting(others)) {
        throw failure();
      }
      return super.understood(understood, others);
    }
  }

  @Deviation(
      value = "Enabling with a ClientToken empties the description.",
      breaks = "operation.keeps-settings-with-a-token")
  static final class TokensEmptyTheDescription extends Acquainted {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      FlowLog enabled = super.enable(flowLog, now, takes);
      return token().isEmpty() ? enabled : enabled.with("Description", "");
    }
  }

  @Deviation(
      value = "Enabling with a ClientToken writes it into the description.",
      breaks = "operation.keeps-settings-with-a-token")
  static final class TokensAreWrittenDown extends Acquainted {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      FlowLog enabled = super.enable(flowLog, now, takes);
      return token().isEmpty() ? enabled : enabled.with("Description", token());
    }
  }

  @Deviation(
      value = "Enabling replaces the tags by one of the service's own.",
      breaks = "operation.keeps-settings-created")
  static final class EnablingRetags extends Acquainted {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return super.enable(flowLog, now, takes).with("Tag:team", "enabled");
    }
  }

  @Deviation(
      value = "Enabling sets the interval of a created flow log back to ten minutes.",
      breaks = "operation.keeps-settings-created")
  static final class CreatedOnesLoseTheirInterval extends Acquainted {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return super.enable(flowLog, now, takes).with("Interval", "600");
    }
  }
}
