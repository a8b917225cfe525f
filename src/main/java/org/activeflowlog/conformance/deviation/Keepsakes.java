package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import org.activeflowlog.conformance.twin.FlowLog;

/** Settings that do not survive an enabling when they are long, odd or of a later date. */
final class Keepsakes {
  private static final String MODIFIED = "operation.keeps-modified-with-a-token";
  private static final String LONG = "operation.keeps-long-settings";
  private static final String SIGNS = "operation.keeps-settings-with-signs";

  private Keepsakes() {}

  /** Writes the settings anew as it enables. */
  private abstract static class Rewriting extends Acquainted {
    abstract FlowLog rewritten(FlowLog flowLog);

    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return super.enable(isEnabling() ? rewritten(flowLog) : flowLog, now, takes);
    }

    static String description(FlowLog flowLog) {
      return flowLog.attributes().getOrDefault("Description", "");
    }

    static String cut(String text, int length) {
      return text.substring(0, Math.min(length, text.length()));
    }
  }

  @Deviation(value = "Enabling with a token brings back the interval of before.", breaks = MODIFIED)
  static final class TokensBringBackTheInterval extends Rewriting {
    @Override
    FlowLog rewritten(FlowLog flowLog) {
      return token().isEmpty() ? flowLog : flowLog.with("Interval", "600");
    }
  }

  @Deviation(value = "Enabling with a token brings back the name of before.", breaks = MODIFIED)
  static final class TokensBringBackTheName extends Rewriting {
    @Override
    FlowLog rewritten(FlowLog flowLog) {
      boolean renamed = "kept".equals(flowLog.attributes().get("FlowLogName"));
      return !token().isEmpty() && renamed ? flowLog.with("FlowLogName", "myFlowlog") : flowLog;
    }
  }

  @Deviation(value = "Enabling cuts a name to 64 characters.", breaks = LONG)
  static final class NamesAreCut extends Rewriting {
    @Override
    FlowLog rewritten(FlowLog flowLog) {
      String name = flowLog.attributes().getOrDefault("FlowLogName", "");
      return flowLog.with("FlowLogName", cut(name, 64));
    }
  }

  @Deviation(value = "Enabling cuts a description to 128 characters.", breaks = LONG)
  static final class DescriptionsAreCut extends Rewriting {
    @Override
    FlowLog rewritten(FlowLog flowLog) {
      return flowLog.with("Description", cut(description(flowLog), 128));
    }
  }

  @Deviation(value = "Enabling takes a plus in a description for a blank.", breaks = SIGNS)
  static final class PlusBecomesABlank extends Rewriting {
    @Override
    FlowLog rewritten(FlowLog flowLog) {
      return flowLog.with("Description", description(flowLog).replace('+', ' '));
    }
  }

  @Deviation(value = "Enabling loses the backslashes of a description.", breaks = SIGNS)
  static final class BackslashesAreLost extends Rewriting {
    @Override
    FlowLog rewritten(FlowLog flowLog) {
      return flowLog.with("Description", description(flowLog).replace("\\", ""));
    }
  }
}
