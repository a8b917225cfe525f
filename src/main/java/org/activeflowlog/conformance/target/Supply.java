package org.activeflowlog.conformance.target;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.target.States.Values;

/** Provides what a scenario needs, by the first rung of the ladder that can. */
public final class Supply {
  private static final String NOTHING =
      "the run was given neither a provider-state handler (--states) nor fixtures, so it may touch"
          + " no flow log here";

  private static final String NO_LONGER =
      "the provider-state handler offered \"%s\" before in this run and does not now; if it has run"
          + " out of them, a smaller --parallel needs fewer at a time";

  private final Optional<States> states;
  private final Optional<Fixtures> fixtures;
  private final Pool pool;
  private final Driver driver;
  private final Map<FlowLog, String> untouchable = new ConcurrentHashMap<>();
  private final Set<String> offered = ConcurrentHashMap.newKeySet();

  Supply(Optional<States> states, Optional<Fixtures> fixtures, Driver driver) {
    this.states = states;
    this.fixtures = fixtures;
    this.pool = new Pool(fixtures.map(Fixtures::flowLogs).orElse(List.of()));
    this.driver = driver;
  }

  /**
   * What a scenario asks of a flow log.
   *
   * @param otherThan a FlowLogId handed out before, when it has to belong to another CEN instance
   * @param regionId where it has to be, if that matters
   */
  public record Wish(
      String status,
      boolean ofTransitRouter,
      Optional<String> otherThan,
      Optional<String> regionId) {

    /** A plain flow log with a status. */
    public static Wish of(String status) {
      return new Wish(status, false, Optional.empty(), Optional.empty());
    }

    Map<String, String> params() {
      Map<String, String> params = new HashMap<>();
      params.put("Status", status);
      otherThan.ifPresent(id -> params.put("OtherThan", id));
      regionId.ifPresent(id -> params.put("RegionId", id));
      if (ofTransitRouter) {
        params.put("TransitRouter", "true");
      }
      return params;
    }

    Wish in(String otherStatus) {
      return new Wish(otherStatus, ofTransitRouter, otherThan, regionId);
    }

    String inWords() {
      return "a flow log "
          + (ofTransitRouter ? "of a transit router " : "")
          + (otherThan.isPresent() ? "of another CEN instance " : "")
          + regionId.map(id -> "in " + id + " ").orElse("")
          + "with Status "
          + status;
    }
  }

  boolean hasHandler() {
    return states.isPresent();
  }

  /** A flow log with real ids whose region and CEN instance invented ids may borrow, if any. */
  public Optional<FlowLog> neighbour(Evidence evidence, Ledger ledger) {
    if (states.isPresent()) {
      return Optional.of(flowLog(Wish.of("Inactive"), evidence, ledger));
    }
    return fixtures.flatMap(
        prepared -> prepared.flowLogs().stream().map(Fixtures.Prepared::flowLog).findFirst());
  }

  /** The region that the operator names for invented ids. */
  public Optional<String> region() {
    return fixtures.flatMap(Fixtures::region);
  }

  /** A state that only the operator can make, with what is asked of it. */
  public Map<String, String> state(
      State state, Map<String, String> params, Evidence evidence, Ledger ledger) {
    demandAny();
    if (states.isPresent()) {
      Optional<Values> values = states.get().setUp(state, params, ledger);
      if (values.isPresent()) {
        offered.add(state.text());
        evidence.reached(state.text(), Rung.STATES);
        return values.get().values();
      }
    }
    if (state == State.CEN_WITHOUT_FLOW_LOG && fixtures.isPresent()) {
      pool.enter(ledger); // There is one, in which two scenarios would be in each other's way.
    }
    Map<String, String> prepared = fixtures.map(file -> file.values(state)).orElse(Map.of());
    if (prepared.isEmpty()) {
      throw notReached(state.text(), evidence);
    }
    evidence.reached(state.text(), Rung.PREPARED);
    return prepared;
  }

  /** A flow log that no other scenario has meanwhile. */
  public FlowLog flowLog(Wish wish, Evidence evidence, Ledger ledger) {
    demandAny();
    return fromHandler(wish, evidence, ledger)
        .or(() -> borrowed(wish, evidence, ledger))
        .or(() -> drivenFromHandler(wish, evidence, ledger))
        .or(() -> anotherFromHandler(wish, evidence, ledger))
        .orElseThrow(() -> notReached(wish.inWords(), evidence));
  }

  /**
   * Without asking for another CEN instance than some other's, it may be in another all the same.
   */
  private Optional<FlowLog> anotherFromHandler(Wish wish, Evidence evidence, Ledger ledger) {
    return wish.otherThan().isEmpty()
        ? Optional.empty()
        : fromHandler(
            new Wish(wish.status(), wish.ofTransitRouter(), Optional.empty(), wish.regionId()),
            evidence,
            ledger);
  }

  /** How long a flow log surely is Modifying after an enabling, measured on a fresh one. */
  public long modifyingMillis(Evidence evidence, Ledger ledger) {
    FlowLog fresh = flowLog(Wish.of("Inactive"), new Evidence(""), ledger);
    return driver.modifyingMillis(fresh, evidence);
  }

  private Optional<FlowLog> fromHandler(Wish wish, Evidence evidence, Ledger ledger) {
    Optional<FlowLog> given =
        states
            .flatMap(handler -> handler.setUp(State.FLOW_LOG, wish.params(), ledger))
            .map(Values::flowLog);
    given.ifPresent(
        flowLog -> {
          offered.add(wish.inWords());
          evidence.reached(wish.inWords(), Rung.STATES);
        });
    return given;
  }

  private Optional<FlowLog> borrowed(Wish wish, Evidence evidence, Ledger ledger) {
    if (fixtures.isEmpty() || fixtures.get().flowLogs().isEmpty()) {
      return Optional.empty();
    }
    Optional<FlowLog> lent =
        pool.lend(
            prepared ->
                (prepared.ofTransitRouter() || !wish.ofTransitRouter())
                    && wish.regionId().stream().allMatch(prepared.flowLog().regionId()::equals)
                    && !wish.otherThan()
                        .flatMap(pool::cenOf)
                        .equals(Optional.of(prepared.flowLog().cenId())),
            ledger);
    lent.ifPresent(
        flowLog -> {
          Optional<String> obscure = driver.giveBackAsItIs(flowLog, ledger);
          obscure.ifPresent(why -> untouchable.put(flowLog, why));
          boolean driven = obscure.isEmpty() && driver.bring(flowLog, wish.status(), evidence);
          evidence.reached(wish.inWords(), driven ? Rung.DRIVEN : Rung.PREPARED);
        });
    return lent;
  }

  private Optional<FlowLog> drivenFromHandler(Wish wish, Evidence evidence, Ledger ledger) {
    String start = wish.status().equals("Inactive") ? "Active" : "Inactive";
    Optional<FlowLog> given =
        states
            .flatMap(handler -> handler.setUp(State.FLOW_LOG, wish.in(start).params(), ledger))
            .map(Values::flowLog);
    given.ifPresent(
        flowLog -> {
          driver.bring(flowLog, wish.status(), evidence);
          evidence.reached(wish.inWords(), Rung.DRIVEN);
        });
    return given;
  }

  /**
   * Makes sure that the operator lets the harness send more than queries and enablings.
   *
   * @throws NotVerified if neither a handler nor fixtures were given
   */
  public void demandAny() {
    if (states.isEmpty() && fixtures.isEmpty()) {
      throw new NotVerified(NOTHING);
    }
  }

  /**
   * Makes sure that the flow log could be given back as it was.
   *
   * @throws NotVerified if it was lent, and its status cannot be told
   */
  public void demandTouchable(FlowLog flowLog) {
    String why = untouchable.get(flowLog);
    if (why != null) {
      throw new NotVerified(why);
    }
  }

  private NotVerified notReached(String state, Evidence evidence) {
    if (offered.contains(state)) {
      evidence.notReached(state, "the handler offers it no longer");
      return new NotVerified(NO_LONGER.formatted(state));
    }
    evidence.notReached(state, "neither handler nor fixtures offer it");
    return new NotVerified("neither a provider-state handler nor fixtures offer \"" + state + "\"");
  }
}
