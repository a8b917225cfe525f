package org.activeflowlog.conformance.prove;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.activeflowlog.conformance.contract.Clause;
import org.activeflowlog.conformance.contract.Profiles;
import org.activeflowlog.conformance.contract.Register;
import org.activeflowlog.conformance.contract.Turn;
import org.activeflowlog.conformance.deviation.CalledMember;
import org.activeflowlog.conformance.deviation.Likeness;
import org.activeflowlog.conformance.deviation.Member;
import org.activeflowlog.conformance.deviation.RecordedMember;
import org.activeflowlog.conformance.deviation.RunningMember;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.result.Exchange;
import org.activeflowlog.conformance.result.TargetResult;
import org.activeflowlog.conformance.suite.Conformance;
import org.activeflowlog.conformance.suite.Plan;
import org.activeflowlog.conformance.suite.Progress;
import org.activeflowlog.conformance.target.Endpoint;
import org.activeflowlog.conformance.target.Endpoints;
import org.activeflowlog.conformance.target.Pause;

/**
 * The suite on one member of the gallery, with the patience that the member asks for.
 *
 * @param parallel how many of its scenarios may be under way at once
 * @param pause interrupting it ends the trial early
 */
record Trial(Register register, int parallel, Pause pause) {
  private static final Duration POLL_INTERVAL = Duration.ofMillis(500);
  private static final int RECORDED_AT_ONCE = 32;
  private static final Duration TIME_LIMIT = Duration.ofMinutes(10);

  /** The edition that members meet unless they are about another one. */
  private static final String USUAL_EDITION = "2024-10-21";

  private static final Progress SILENT =
      new Progress() {
        @Override
        public void started(String target, int clauses) {}

        @Override
        public void ended(String target, ClauseResult clause) {}
      };

  /** Runs the clauses that match any of the globs, or all if there are none. */
  TargetResult run(Member member, List<String> globs) {
    String edition = edition(member);
    try (RunningMember running = RunningMember.start(member, edition)) {
      return run(endpoint(member, running), profiles(member), edition, globs, parallel);
    }
  }

  /** Runs clauses in the ways that are chosen for them. */
  List<ClauseResult> run(Member member, Ways ways) {
    List<ClauseResult> clauses = new ArrayList<>();
    if (!ways.byHttp().isEmpty()) {
      clauses.addAll(run(member, List.copyOf(ways.byHttp())).clauses());
    }
    if (!ways.directly().isEmpty()) {
      clauses.addAll(call(member, List.copyOf(ways.directly())).clauses());
    }
    return clauses;
  }

  /** Runs clauses by calls within this program, without HTTP. */
  private TargetResult call(Member member, List<String> globs) {
    String edition = edition(member);
    CalledMember called = CalledMember.of(member, edition);
    return run(endpoint(member, called), profiles(member), edition, globs, parallel);
  }

  /**
   * Runs the clauses of some profiles on a truthful twin and keeps what it was asked.
   *
   * @param globs which of them; all if there are none
   */
  Script record(Likeness likeness, Set<String> profiles, List<String> globs) {
    RecordedMember recorded = new RecordedMember(likeness);
    try (RunningMember running = recorded.start()) {
      Endpoint endpoint = endpoint(likeness.truthful(), running);
      TargetResult truth = run(endpoint, profiles, likeness.edition(), globs, RECORDED_AT_ONCE);
      return new Script(recorded.answers(), truth, ofTheRun());
    }
  }

  private Set<String> ofTheRun() {
    return register.all().stream()
        .filter(clause -> clause.turn() == Turn.THROUGHOUT)
        .map(Clause::id)
        .collect(Collectors.toSet());
  }

  private TargetResult run(
      Endpoint endpoint, Set<String> profiles, String edition, List<String> globs, int atOnce) {
    Plan plan = new Plan(List.of(endpoint), profiles, edition, globs, atOnce, TIME_LIMIT, false);
    return Conformance.run(plan, SILENT, pause).targets().get(0);
  }

  /** What a twin must have in common with the member to be compared with it. */
  Optional<Likeness> likeness(Member member) {
    return Likeness.of(member, edition(member));
  }

  /** The ids of the clauses that a member is held to. */
  Set<String> clauses(Member member) {
    return register.select(profiles(member), edition(member)).stream()
        .filter(clause -> !clause.informative())
        .map(Clause::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Endpoint endpoint(Member member, RunningMember running) {
    return Endpoints.signed(
        member.name(),
        running.url(),
        running.statesUrl(),
        running.accessKeyId(),
        running.accessKeySecret(),
        times(member));
  }

  private static Endpoint endpoint(Member member, CalledMember called) {
    Endpoint endpoint =
        Endpoints.signed(
            member.name(),
            called.url(),
            called.statesUrl(),
            called.accessKeyId(),
            called.accessKeySecret(),
            times(member));
    return endpoint.answeredBy(request -> answer(called, request));
  }

  private static Optional<Exchange.Response> answer(CalledMember called, Exchange.Request request) {
    return called.answer(
        request.method(),
        URI.create(request.url()),
        request.headers(),
        request.body(),
        (status, headers, body) ->
            new Exchange.Response(status, headers, body, body.length(), false));
  }

  private static Endpoints.Times times(Member member) {
    return new Endpoints.Times(member.requestTimeout(), member.enableTimeout(), POLL_INTERVAL);
  }

  /** A deviation meets the profiles of what it breaks, a variant all in which it is legal. */
  Set<String> profiles(Member member) {
    if (!member.profiles().isEmpty()) {
      return Set.copyOf(member.profiles());
    }
    return member.names().isEmpty()
        ? Set.copyOf(Profiles.ALL)
        : member.names().stream()
            .flatMap(id -> register.find(id).stream())
            .map(Clause::profile)
            .collect(Collectors.toSet());
  }

  private String edition(Member member) {
    return member.names().stream()
        .flatMap(id -> register.find(id).stream())
        .map(Clause::editions)
        .findFirst()
        .filter(editions -> !editions.contains(USUAL_EDITION))
        .map(editions -> editions.get(0))
        .orElse(USUAL_EDITION);
  }
}
