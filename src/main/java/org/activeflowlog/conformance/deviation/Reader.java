package org.activeflowlog.conformance.deviation;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Rules;

/** Rules that compare one parameter with the real ids in another way than letter for letter. */
final class Reader {
  private static final List<String> REGIONS = List.of("cn-hangzhou", "cn-shanghai", "cn-beijing");

  private Reader() {}

  /** What accepts is added: an id that is given as it really is always fits. */
  static Rules of(String parameter, BiPredicate<String, String> accepts) {
    BiPredicate<String, String> fits = accepts.or(String::equals);
    return Map.of(
            "region-id", ofRegions(fits), "cen-id", ofInstances(fits), "flow-log-id", ofIds(fits))
        .get(parameter);
  }

  private static Rules ofRegions(BiPredicate<String, String> fits) {
    return new Rules() {
      @Override
      public boolean isRegion(String regionId) {
        return super.isRegion(regionId) || REGIONS.stream().anyMatch(it -> fits.test(regionId, it));
      }

      @Override
      public boolean isIn(FlowLog flowLog, String regionId) {
        return fits.test(regionId, flowLog.regionId());
      }
    };
  }

  private static Rules ofInstances(BiPredicate<String, String> fits) {
    return new Rules() {
      @Override
      public boolean belongsTo(FlowLog flowLog, String cenId) {
        return fits.test(cenId, flowLog.cenId());
      }
    };
  }

  /** Within the CEN instance of the call, so that no other client's flow logs are met. */
  private static Rules ofIds(BiPredicate<String, String> fits) {
    return new Rules() {
      @Override
      public boolean isMeant(Call call, FlowLog flowLog) {
        return flowLog.cenId().equals(call.value("CenId"))
            && fits.test(call.value("FlowLogId"), flowLog.flowLogId());
      }
    };
  }
}
