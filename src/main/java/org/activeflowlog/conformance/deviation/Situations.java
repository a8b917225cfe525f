package org.activeflowlog.conformance.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.activeflowlog.conformance.twin.Check;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;

/** Calls whose parameters are not checked, or fail, in one situation only. */
final class Situations {
  private static final String CLAUSES = "request-parameters.";

  /** What the service never leaves out, whatever it leaves out. */
  private static final List<Check> LEFT =
      List.of(Check.TOKEN, Check.REPLAY, Check.FLOW_LOG, Check.STATUS, Check.TROUBLE);

  private static final List<String> BOTH =
      List.of("region-id-of-no-region", "cen-id-of-no-instance");

  /**
   * When it goes wrong.
   *
   * @param slug begins the members' names and the clauses' ids
   * @param says begins their sentences
   * @param cases ends the clauses' ids
   */
  private record Situation(String slug, String says, Predicate<Knowing> holds, List<String> cases) {
    List<String> clauses() {
      return cases.stream().map(each -> CLAUSES + slug + "-" + each).toList();
    }
  }

  private static final List<Situation> ALL =
      List.of(
          new Situation(
              "with-a-token",
              "a new ClientToken comes with it",
              rules -> !rules.token().isEmpty(),
              List.of(
                  "region-id-missing",
                  "region-id-of-no-region",
                  "region-id-of-another",
                  "cen-id-of-no-instance",
                  "cen-id-of-another-instance")),
          new Situation(
              "once-enabled",
              "the flow log was enabled before",
              Knowing::wasEnabled,
              List.of(
                  "region-id-missing",
                  "region-id-of-no-region",
                  "region-id-of-another",
                  "cen-id-of-no-instance",
                  "cen-id-of-another-instance")),
          new Situation(
              "again",
              "a call for the same flow log was refused before",
              Knowing::wasRefused,
              List.of("region-id-missing", "region-id-of-no-region", "cen-id-of-no-instance")),
          new Situation(
              "created",
              "the flow log was created by a call",
              Knowing::wasCreated,
              List.of("region-id-of-no-region", "region-id-of-another", "cen-id-of-no-instance")),
          new Situation(
              "active-with-a-token",
              "a ClientToken comes for an Active flow log",
              rules -> !rules.token().isEmpty() && rules.isOnActive(),
              List.of(
                  "region-id-of-another", "cen-id-of-no-instance", "cen-id-of-another-instance")),
          new Situation(
              "transit-router-with-a-token",
              "a ClientToken comes for a transit router's flow log",
              rules -> !rules.token().isEmpty() && rules.isOnTransitRouter(),
              and("region-id-of-another", "cen-id-of-another-instance")),
          new Situation(
              "active-transit-router",
              "a transit router's flow log is Active",
              rules -> rules.isOnActive() && rules.isOnTransitRouter(),
              and("unknown-letter", "cen-id-of-another-instance")),
          new Situation(
              "once-enabled-with-a-token",
              "a ClientToken comes for a flow log that was enabled before",
              rules -> !rules.token().isEmpty() && rules.wasEnabled(),
              and("region-id-of-another", "unknown-letter", "cen-id-of-another-instance")),
          new Situation(
              "transit-router-once-enabled",
              "a transit router's flow log was enabled before",
              rules -> rules.wasEnabled() && rules.isOnTransitRouter(),
              and("cen-id-of-another-instance")),
          new Situation(
              "again-with-a-token",
              "a ClientToken comes for a flow log for which a call was refused",
              rules -> !rules.token().isEmpty() && rules.wasRefused(),
              BOTH),
          new Situation(
              "modified",
              "the flow log was modified before",
              Knowing::wasModified,
              and("region-id-of-another", "unknown-letter", "cen-id-of-another-instance")),
          new Situation(
              "modified-with-a-token",
              "a ClientToken comes for a flow log that was modified before",
              rules -> !rules.token().isEmpty() && rules.wasModified(),
              List.of("cen-id-of-another-instance")),
          new Situation(
              "created-with-a-token",
              "a ClientToken comes for a flow log that was created by a call",
              rules -> !rules.token().isEmpty() && rules.wasCreated(),
              and("unknown-letter")));

  private Situations() {}

  private static List<String> and(String... more) {
    return Stream.concat(BOTH.stream(), Stream.of(more)).toList();
  }

  static List<Member> members() {
    return ALL.stream()
        .flatMap(situation -> Stream.of(unchecked(situation), failing(situation)))
        .toList();
  }

  private static Member unchecked(Situation situation) {
    return Member.deviation(
        situation.slug() + "-is-not-checked",
        "A call's RegionId, CenId and ClientToken are not checked when " + situation.says() + ".",
        situation.clauses(),
        options -> options.withRules(new Unchecked(situation.holds())));
  }

  private static Member failing(Situation situation) {
    return Member.deviation(
        situation.slug() + "-fails-at-faults",
        "A faulty parameter makes the service fail when " + situation.says() + ".",
        situation.clauses(),
        options -> options.withRules(new Failing(situation.holds())));
  }

  /** Knows what became of each flow log, and of each call for it. */
  private abstract static class Knowing extends Acquainted {
    private final Set<String> enabled = ConcurrentHashMap.newKeySet();
    private final Set<String> created = ConcurrentHashMap.newKeySet();
    private final Set<String> modified = ConcurrentHashMap.newKeySet();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    private final Predicate<Knowing> holds;

    Knowing(Predicate<Knowing> holds) {
      this.holds = holds;
    }

    final boolean isConcerned() {
      return isEnabling() && holds.test(this);
    }

    final boolean wasEnabled() {
      return enabled.contains(call().value("FlowLogId"));
    }

    final boolean wasCreated() {
      return created.contains(call().value("FlowLogId"));
    }

    final boolean wasModified() {
      return modified.contains(call().value("FlowLogId"));
    }

    final boolean wasRefused() {
      return refused.contains(call().value("FlowLogId"));
    }

    @Override
    public boolean remembers(Refused refusal) {
      if (isEnabling()) {
        refused.add(call().value("FlowLogId"));
      }
      return super.remembers(refusal);
    }

    @Override
    public FlowLog change(String action, FlowLog flowLog, Instant now, Duration takes) {
      if (action.equals("ActiveFlowLog")) {
        enabled.add(flowLog.flowLogId());
      }
      if (action.equals("ModifyFlowLogAttribute")) {
        modified.add(flowLog.flowLogId());
      }
      if (action.equals("CreateFlowlog")) {
        created.add(flowLog.flowLogId());
      }
      return super.change(action, flowLog, now, takes);
    }
  }

  /** Leaves checks out. */
  private static final class Unchecked extends Knowing {
    Unchecked(Predicate<Knowing> holds) {
      super(holds);
    }

    @Override
    public List<Check> checks(String action) {
      return isConcerned() ? LEFT : super.checks(action);
    }

    @Override
    public boolean acceptsCharacters(String token) {
      return isConcerned() || super.acceptsCharacters(token);
    }
  }

  /** Fails at what the checks find. */
  private static final class Failing extends Knowing {
    private static final Set<String> FOUND =
        Set.of("InvalidFlowlogId.NotFound", "InvalidParameter", "InvalidRegionId.NotFound");

    Failing(Predicate<Knowing> holds) {
      super(holds);
    }

    @Override
    public boolean remembers(Refused refusal) {
      boolean concerned = isConcerned();
      super.remembers(refusal);
      boolean found = FOUND.contains(refusal.code()) || refusal.code().startsWith("Missing");
      if (concerned && found) {
        throw failure();
      }
      return false;
    }
  }
}
