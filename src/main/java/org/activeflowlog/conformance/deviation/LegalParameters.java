package org.activeflowlog.conformance.deviation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** What a service may make of odd parameters and odd values. */
final class LegalParameters {
  private LegalParameters() {}

  @Variant("A call with a parameter that is not known is refused.")
  static final class UnknownParametersAreRefused extends Rules {
    @Override
    public Call understood(Call call, Map<String, List<String>> others) {
      if (!others.isEmpty()) {
        String first = others.keySet().iterator().next();
        throw Refused.other(400, "UnsupportedParameter", "There is no parameter " + first + ".");
      }
      return call;
    }
  }

  @Variant("The letter case of parameters' names does not matter.")
  static final class NamesIgnoreCase extends Rules {
    private static final List<String> NAMES =
        List.of("RegionId", "FlowLogId", "CenId", "ClientToken");

    @Override
    public Call understood(Call call, Map<String, List<String>> others) {
      Map<String, List<String>> all = new LinkedHashMap<>(call.parameters());
      others.forEach(
          (given, values) ->
              NAMES.stream()
                  .filter(given::equalsIgnoreCase)
                  .forEach(name -> all.putIfAbsent(name, values)));
      return new Call(call.action(), all);
    }
  }

  @Variant("Of a parameter that is given twice the first value counts.")
  static final class FirstValueCounts extends Rules {
    @Override
    public boolean mayBeRepeated(String parameter) {
      return true;
    }
  }

  @Variant("Of a parameter that is given twice the last value counts.")
  static final class LastValueCounts extends Rules {
    @Override
    public Call understood(Call call, Map<String, List<String>> others) {
      Map<String, List<String>> last = new LinkedHashMap<>();
      call.parameters()
          .forEach(
              (name, values) -> last.put(name, values.subList(values.size() - 1, values.size())));
      return new Call(call.action(), last);
    }
  }

  @Variant("A parameter that is given twice is refused by a code of its own.")
  static final class DoubledParametersAreTold extends Rules {
    @Override
    public boolean mayBeRepeated(String parameter) {
      throw Refused.other(400, "DuplicateParameter." + parameter, "It is given twice.");
    }
  }

  @Variant("A FlowLogId that does not look like one is invalid instead of not found.")
  static final class OddFlowLogIdsAreInvalid extends Rules {
    @Override
    public boolean refusesUnknown(String flowLogId) {
      if (!flowLogId.matches("flowlog-[a-z0-9]+")) {
        throw Refused.other(400, "InvalidParameter.FlowLogId", "The FlowLogId is not valid.");
      }
      return true;
    }
  }

  @Variant("A FlowLogId that is too long is an invalid parameter.")
  static final class LongFlowLogIdsAreInvalid extends Rules {
    @Override
    public boolean refusesUnknown(String flowLogId) {
      if (flowLogId.length() > 64) {
        throw Refused.documented("InvalidParameter");
      }
      return true;
    }
  }

  @Variant("A FlowLogId of blanks only is a missing one.")
  static final class BlankFlowLogIdsAreMissing extends Rules {
    @Override
    public boolean refusesUnknown(String flowLogId) {
      if (flowLogId.isBlank()) {
        throw Refused.missing("FlowLogId");
      }
      return true;
    }
  }

  @Variant("A CenId that does not look like one is invalid.")
  static final class OddCenIdsAreInvalid extends Rules {
    @Override
    public Refused unknownInstance(String cenId) {
      return cenId.matches("cen-[a-z0-9]{18}")
          ? super.unknownInstance(cenId)
          : Refused.other(400, "InvalidCenId", "The CenId is not valid.");
    }
  }

  @Variant("A RegionId that is not known is invalid by its own code.")
  static final class UnknownRegionIsInvalid extends Rules {
    @Override
    public boolean isRegion(String regionId) {
      if (!super.isRegion(regionId)) {
        throw Refused.other(400, "InvalidRegionId", "The RegionId is not valid.");
      }
      return true;
    }
  }
}
