package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.activeflowlog.conformance.twin.FlowLog;

/** Statuses on the way to Active that are wrong for some enablings only. */
final class OnTheWay {
  private static final Duration DELAY = Duration.ofMillis(1200);

  /**
   * Which enablings go wrong.
   *
   * @param slug begins the members' names and ends the clause's
   * @param says begins their sentences
   */
  private record Part(String slug, String says, Concern concerns) {}

  /** Whether an enabling goes wrong, which is the flow log's so many-eth. */
  private interface Concern {
    boolean is(PartlyWrong rules, FlowLog flowLog, int times);
  }

  private static final List<Part> PARTS =
      List.of(
          new Part(
              "with-a-token",
              "With a ClientToken",
              (rules, flowLog, times) -> !rules.token().isEmpty()),
          new Part(
              "transit-router",
              "Of a transit router",
              (rules, flowLog, times) -> flowLog.isOfTransitRouter()),
          new Part("again", "From its second enabling on", (rules, flowLog, times) -> times > 1));

  private OnTheWay() {}

  static List<Member> members() {
    return PARTS.stream()
        .flatMap(
            part ->
                Stream.of(
                    member(
                        part,
                        "is-enabling",
                        " a flow log shows the status Enabling while it is enabled.",
                        ShowsEnabling::new),
                    member(
                        part,
                        "falls-back",
                        " a flow log shows Inactive once more while it is enabled.",
                        FallsBack::new)))
        .toList();
  }

  private static Member member(
      Part part, String slug, String says, Function<Concern, PartlyWrong> rules) {
    return Member.deviation(
        part.slug() + "-" + slug,
        part.says() + says,
        List.of("operation.statuses-on-the-way-" + part.slug()),
        options -> options.withEnableDelay(DELAY).withRules(rules.apply(part.concerns())));
  }

  /** Counts the enablings of each flow log. */
  private abstract static class PartlyWrong extends Acquainted {
    private final Map<String, Integer> enablings = new ConcurrentHashMap<>();
    private final Concern concern;

    PartlyWrong(Concern concern) {
      this.concern = concern;
    }

    abstract FlowLog wrong(FlowLog changing, Instant now);

    @Override
    public final FlowLog change(String action, FlowLog flowLog, Instant now, Duration takes) {
      FlowLog changing = super.change(action, flowLog, now, takes);
      return action.equals("ActiveFlowLog") && concerns(flowLog) ? wrong(changing, now) : changing;
    }

    private boolean concerns(FlowLog flowLog) {
      int times = enablings.merge(flowLog.flowLogId(), 1, Integer::sum);
      return concern.is(this, flowLog, times);
    }
  }

  /** Has a status of its own for being enabled. */
  private static final class ShowsEnabling extends PartlyWrong {
    ShowsEnabling(Concern concern) {
      super(concern);
    }

    @Override
    FlowLog wrong(FlowLog changing, Instant now) {
      return changing.changing("Enabling", FlowLog.ACTIVE, changing.settledAt());
    }
  }

  /** Begins to be enabled, and after a while seems not to have begun. */
  private static final class FallsBack extends PartlyWrong {
    private final Map<String, Instant> falling = new ConcurrentHashMap<>();

    FallsBack(Concern concern) {
      super(concern);
    }

    @Override
    FlowLog wrong(FlowLog changing, Instant now) {
      falling.put(changing.flowLogId(), now.plus(DELAY.dividedBy(2)));
      return changing;
    }

    @Override
    public String status(FlowLog flowLog, Instant now) {
      String status = super.status(flowLog, now);
      Instant from = falling.getOrDefault(flowLog.flowLogId(), Instant.MAX);
      return status.equals(FlowLog.MODIFYING) && now.isAfter(from) ? FlowLog.INACTIVE : status;
    }
  }
}
