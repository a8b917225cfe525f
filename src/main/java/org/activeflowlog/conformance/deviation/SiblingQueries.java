package org.activeflowlog.conformance.deviation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;
import org.activeflowlog.conformance.twin.Rules;

/** What DescribeFlowlogs and DescribeChildInstanceRegions make of their parameters. */
final class SiblingQueries {
  private SiblingQueries() {}

  static boolean lists(Answer answer) {
    return answer.name().equals("describe-flowlogs.success");
  }

  static List<?> listed(Answer answer) {
    return (List<?>) ((Map<?, ?>) answer.members().get("FlowLogs")).get("FlowLog");
  }

  static Answer invalid(Answer answer) {
    return answer
        .withStatus(400)
        .withMembers(
            Map.of(
                "Code", "InvalidParameter",
                "Message", "Invalid parameter.",
                "RequestId", answer.members().get("RequestId")));
  }

  @Deviation(
      value = "No filter of a query is heeded.",
      breaks = {
        "companions.filter.FlowLogId",
        "companions.filter.CenId",
        "companions.filter.TransitRouterId",
        "companions.filter.RegionId",
        "companions.filter.Status.Inactive",
        "companions.filter.unfitting.Status",
        "companions.filter.unfitting.FlowLogName",
        "companions.filter.unfitting.Description",
        "companions.filter.unfitting.Interval",
        "companions.filter.unfitting.ProjectName",
        "companions.filter.unfitting.LogStoreName",
        "companions.filter.nothing",
        "companions.filter.Tag.other-key",
        "companions.filter.Tag.other-value"
      })
  static final class NoFilterIsHeeded extends Rules {
    @Override
    public boolean filtersBy(String parameter) {
      return false;
    }
  }

  @Deviation(
      value = "A query filters by ids alone.",
      breaks = {
        "companions.filter.Status.Inactive",
        "companions.filter.unfitting.Status",
        "companions.filter.unfitting.Interval",
        "companions.filter.Tag.other-value"
      })
  static final class OnlyIdsAreFilters extends Rules {
    private static final Set<String> IDS =
        Set.of("RegionId", "CenId", "FlowLogId", "TransitRouterId");

    @Override
    public boolean filtersBy(String parameter) {
      return IDS.contains(parameter);
    }
  }

  @Deviation(
      value = "A query by anything beside a FlowLogId lists nothing.",
      breaks = {
        "companions.filter.fitting.RegionId",
        "companions.filter.fitting.Status",
        "companions.filter.fitting.FlowLogName",
        "companions.filter.fitting.Description",
        "companions.filter.fitting.Interval",
        "companions.filter.fitting.ProjectName",
        "companions.filter.fitting.LogStoreName",
        "companions.filter.Status.Active",
        "companions.filter.Tag.its"
      })
  static final class FurtherFiltersExcludeAll implements AnswerFilter {
    private static final Set<String> IDS = Set.of("CenId", "FlowLogId");

    @Override
    public Answer filter(Call call, Answer answer) {
      boolean whole = call.parameters().keySet().containsAll(IDS);
      boolean further = !IDS.containsAll(call.parameters().keySet());
      return lists(answer) && !whole && further && call.has("FlowLogId")
          ? answer.with("FlowLogs", Map.of("FlowLog", List.of()))
          : answer;
    }
  }

  @Deviation(
      value = "Ten flow logs are on a page unless another size is asked for.",
      breaks = "companions.page.defaults")
  static final class TenOnAPage implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return lists(answer) && !call.has("PageSize") ? answer.with("PageSize", "10") : answer;
    }
  }

  @Deviation(
      value = "Twenty flow logs are on a page, whatever size is asked for.",
      breaks = "companions.page.size")
  static final class PageSizeIsIgnored extends Rules {
    @Override
    public long pageSize(long asked) {
      return 20;
    }
  }

  @Deviation(
      value = "Each page begins with the last flow log of the page before.",
      breaks = "companions.page.all")
  static final class PagesOverlap extends Rules {
    @Override
    public long skipped(long page, long size) {
      return Math.max(0, super.skipped(page, size) - 1);
    }
  }

  @Deviation(value = "Every second page is left out.", breaks = "companions.page.all")
  static final class PagesAreLeftOut extends Rules {
    @Override
    public long skipped(long page, long size) {
      return 2 * super.skipped(page, size);
    }
  }

  @Deviation(
      value = "TotalCount tells how many flow logs are on the page.",
      breaks = "companions.page.total")
  static final class TotalIsThatOfThePage implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return lists(answer)
          ? answer.with("TotalCount", Integer.toString(listed(answer).size()))
          : answer;
    }
  }

  @Deviation(
      value = "The regions cannot be asked for with parameters.",
      breaks = {
        "companions.regions.AcceptLanguage.zh-CN",
        "companions.regions.AcceptLanguage.en-US",
        "companions.regions.AcceptLanguage.ja",
        "companions.regions.ProductType.VPC",
        "companions.regions.ProductType.VBR",
        "companions.regions.ProductType.CCN"
      })
  static final class RegionsTakeNoParameters implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      boolean regions = answer.name().equals("describe-child-instance-regions.success");
      return regions && !call.parameters().isEmpty() ? invalid(answer) : answer;
    }
  }
}
