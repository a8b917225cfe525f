package org.activeflowlog.conformance.deviation;

import java.util.Set;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;

/** What DescribeFlowlogs demands that nobody has to give. */
final class QueryDemands {
  private QueryDemands() {}

  @Deviation(
      value = "A query that names no region is refused.",
      breaks = {
        "companions.query.succeeds",
        "companions.filter.FlowLogId",
        "companions.filter.CenId",
        "companions.filter.TransitRouterId",
        "companions.filter.fitting.Status",
        "companions.filter.fitting.FlowLogName",
        "companions.filter.fitting.Description",
        "companions.filter.fitting.Interval",
        "companions.filter.fitting.ProjectName",
        "companions.filter.fitting.LogStoreName",
        "companions.filter.unfitting.Status",
        "companions.filter.unfitting.FlowLogName",
        "companions.filter.unfitting.Description",
        "companions.filter.unfitting.Interval",
        "companions.filter.unfitting.ProjectName",
        "companions.filter.unfitting.LogStoreName",
        "companions.filter.Status.Active",
        "companions.filter.Status.Inactive",
        "companions.filter.Tag.its",
        "companions.filter.Tag.other-key",
        "companions.filter.Tag.other-value",
        "companions.page.asked",
        "companions.page.size",
        "companions.page.total",
        "companions.page.all"
      })
  static final class QueriesDemandARegion implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return SiblingQueries.lists(answer) && !call.has("RegionId")
          ? SiblingQueries.invalid(answer)
          : answer;
    }
  }

  @Deviation(
      value = "A query without any filter is refused.",
      breaks = {"companions.query.succeeds", "companions.page.asked", "companions.page.size"})
  static final class QueriesDemandAFilter implements AnswerFilter {
    private static final Set<String> NO_FILTERS = Set.of("PageNumber", "PageSize");

    @Override
    public Answer filter(Call call, Answer answer) {
      return SiblingQueries.lists(answer) && NO_FILTERS.containsAll(call.parameters().keySet())
          ? SiblingQueries.invalid(answer)
          : answer;
    }
  }

  @Deviation(
      value = "A query that names a region has to name a CEN instance, too.",
      breaks = "companions.filter.fitting.RegionId")
  static final class RegionsDemandAnInstance implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return SiblingQueries.lists(answer) && call.has("RegionId") && !call.has("CenId")
          ? SiblingQueries.invalid(answer)
          : answer;
    }
  }

  @Deviation(
      value = "A query that finds nothing is refused as invalid.",
      breaks = {
        "companions.filter.unfitting.Status",
        "companions.filter.unfitting.FlowLogName",
        "companions.filter.unfitting.Description",
        "companions.filter.unfitting.Interval",
        "companions.filter.unfitting.ProjectName",
        "companions.filter.unfitting.LogStoreName",
        "companions.filter.Status.Inactive",
        "companions.filter.RegionId",
        "companions.filter.nothing",
        "companions.filter.Tag.other-key",
        "companions.filter.Tag.other-value",
        "companions.delete.ends-unlisted",
        "companions.delete.touches-no-other"
      },
      enableTimeoutMillis = 1000)
  static final class QueriesDemandAFind implements AnswerFilter {
    @Override
    public Answer filter(Call call, Answer answer) {
      return SiblingQueries.lists(answer) && SiblingQueries.listed(answer).isEmpty()
          ? SiblingQueries.invalid(answer)
          : answer;
    }
  }
}
