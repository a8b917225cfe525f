package org.activeflowlog.conformance.deviation;

import java.util.List;
import java.util.stream.Stream;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** Which parameters have to be there, and with what in them. */
final class RequiredParameters {
  private static final String ENABLING = "ActiveFlowLog";

  private RequiredParameters() {}

  /** Does without a parameter when it enables. */
  private static class Without extends Rules {
    private final String parameter;

    Without(String parameter) {
      this.parameter = parameter;
    }

    @Override
    public List<String> required(String action, String edition) {
      return super.required(action, edition).stream()
          .filter(name -> !(action.equals(ENABLING) && name.equals(parameter)))
          .toList();
    }
  }

  @Deviation(
      value = "RegionId can be left out.",
      breaks = {"request-parameters.region-id-missing", "request-parameters.region-id-empty"})
  static final class RegionIdIsOptional extends Without {
    RegionIdIsOptional() {
      super("RegionId");
    }
  }

  @Deviation(
      value = "CenId can be left out.",
      breaks = {
        "request-parameters.cen-id-missing",
        "request-parameters.cen-id-empty",
        "request-parameters.active-cen-id-missing"
      })
  static final class CenIdIsOptional extends Without {
    CenIdIsOptional() {
      super("CenId");
    }
  }

  @Deviation(
      value = "Without a FlowLogId enabling succeeds and enables nothing.",
      breaks = {
        "request-parameters.flow-log-id-missing",
        "request-parameters.flow-log-id-empty",
        "request-parameters.flow-log-id-in-lower-case"
      })
  static final class NothingIsEnabledSuccessfully extends Without {
    NothingIsEnabledSuccessfully() {
      super("FlowLogId");
    }

    @Override
    public boolean refusesUnknown(String flowLogId) {
      return !flowLogId.isEmpty();
    }
  }

  @Deviation(
      value = "An empty RegionId is as good as any.",
      breaks = "request-parameters.region-id-empty")
  static final class RegionIdMayBeEmpty extends Rules {
    @Override
    public boolean mayBeEmpty(String parameter) {
      return parameter.equals("RegionId");
    }
  }

  @Deviation(
      value = "An empty CenId is as good as any.",
      breaks = "request-parameters.cen-id-empty")
  static final class CenIdMayBeEmpty extends Rules {
    @Override
    public boolean mayBeEmpty(String parameter) {
      return parameter.equals("CenId");
    }
  }

  @Deviation(
      value = "CenId is required although the page of November 2024 made it optional.",
      breaks = "request-parameters.cen-id-optional")
  static final class CenIdStaysRequired extends Rules {
    @Override
    public boolean isCenIdRequired(String action, String edition) {
      return true;
    }
  }

  @Deviation(
      value = "A call without one of its parameters is refused, and carried out all the same.",
      breaks = {
        "request-parameters.region-id-missing",
        "request-parameters.region-id-empty",
        "request-parameters.cen-id-missing",
        "request-parameters.cen-id-empty"
      })
  static final class MissingIsRefusedButDone extends Rules {
    @Override
    public boolean actsDespite(Refused refusal) {
      return refusal.code().startsWith("Missing");
    }
  }

  @Deviation(
      value = "ClientToken is required.",
      breaks = {
        "request-parameters.client-token-absent",
        "operation.enables",
        "request-parameters.at-once-no-token.2"
      },
      crude = true)
  static final class ClientTokenIsRequired extends Rules {
    @Override
    public List<String> required(String action, String edition) {
      Stream<String> more = action.equals(ENABLING) ? Stream.of("ClientToken") : Stream.empty();
      return Stream.concat(super.required(action, edition).stream(), more).toList();
    }
  }
}
