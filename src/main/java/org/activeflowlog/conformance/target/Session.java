package org.activeflowlog.conformance.target;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.activeflowlog.conformance.result.Deviation;
import org.activeflowlog.conformance.result.HarnessError;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.target.Supply.Wish;
import org.activeflowlog.conformance.wire.Carrier;
import org.activeflowlog.conformance.wire.Wire;

/** One target for the length of a run: what its scenarios share. */
public final class Session {
  /** The flow log that is looked at before the run. */
  public static final Wish REHEARSED = Wish.of("Inactive");

  private final Pause pause;
  private final Permits permits;
  private final Quiet quiet;
  private final Bustle bustle;
  private final Service service;
  private final Observer observer;
  private final Patience patience;
  private final Supply supply;
  private final Set<Permission> may;
  private final Map<String, Evidence> evidence = new ConcurrentHashMap<>();
  private volatile String unqueryable;

  Session(Endpoint endpoint, Carrier carrier, Permits permits, Quiet quiet, Pause pause) {
    this.pause = pause;
    this.permits = permits;
    this.quiet = quiet;
    this.bustle = new Bustle(permits, pause);
    this.service = new Service(new Wire(endpoint.url(), endpoint.wire(), carrier), pause, quiet);
    this.observer = new Observer(service);
    this.patience =
        new Patience(observer, this::pass, endpoint.enableTimeout(), endpoint.pollInterval());
    Optional<States> states =
        endpoint
            .states()
            .map(
                uri ->
                    new States(
                        uri,
                        carrier,
                        permits,
                        endpoint.enableTimeout(),
                        endpoint.wire().requestTimeout()));
    this.may =
        endpoint.fixtures().map(Fixtures::may).orElseGet(() -> EnumSet.allOf(Permission.class));
    this.supply =
        new Supply(
            states, endpoint.fixtures(), new Driver(service, observer, patience, quiet, may));
  }

  /** Who waits does not let others wait as well. */
  private void pass(long millis) {
    quiet.end();
    permits.lend(() -> pause.millis(millis));
  }

  /**
   * Sets up, looks at and tears down one flow log, so that nothing is judged by a handler that does
   * not work, and it is known whether the target can be queried at all. What is prepared is looked
   * at only.
   *
   * @throws HarnessError if the handler does not provide a flow log
   */
  public void rehearse() {
    Evidence unused = new Evidence("");
    Ledger ledger = new Ledger();
    if (!supply.hasHandler()) {
      unqueryable =
          supply
              .neighbour(unused, ledger)
              .map(flowLog -> whyUnqueryable(flowLog, unused))
              .orElse(null);
      return;
    }
    try {
      unqueryable = whyUnqueryable(anyFlowLog(unused, ledger), unused);
    } finally {
      ledger.settle();
    }
  }

  private FlowLog anyFlowLog(Evidence unused, Ledger ledger) {
    try {
      return supply.flowLog(REHEARSED, unused, ledger);
    } catch (NotVerified e) {
      throw new HarnessError(e.getMessage());
    }
  }

  private String whyUnqueryable(FlowLog flowLog, Evidence unused) {
    try {
      return observer.at(flowLog, unused).trouble();
    } catch (Deviation | HarnessError e) {
      return e.getMessage();
    }
  }

  /**
   * Waits for the scenario's turn and begins its evidence.
   *
   * @throws HarnessError if the run is over
   */
  public Evidence begin(String clause) {
    permits.begin();
    Evidence fresh = new Evidence(clause);
    evidence.put(clause, fresh);
    return fresh;
  }

  /** Ends the scenario's turn. */
  public void end() {
    quiet.end();
    permits.end();
  }

  /** What a clause's scenario saw; empty before it began. */
  public Optional<Evidence> evidence(String clause) {
    return Optional.ofNullable(evidence.get(clause));
  }

  /** Whether the operator lets the harness do this with real flow logs. */
  public boolean may(Permission permission) {
    return may.contains(permission);
  }

  /** Why flow logs of this target could not be looked at; null if they could. */
  public String unqueryable() {
    return unqueryable;
  }

  /** Why a flow log of a target that could not be looked at still cannot be; null if it can. */
  public String unqueryable(FlowLog flowLog, Evidence seen) {
    if (unqueryable != null) {
      unqueryable = whyUnqueryable(flowLog, seen);
    }
    return unqueryable;
  }

  /** Where the run's pauses are. */
  public Pause pause() {
    return pause;
  }

  /** Where a scenario can be alone for a moment. */
  public Quiet quiet() {
    return quiet;
  }

  /** Whether the target is busy with other scenarios. */
  public Bustle bustle() {
    return bustle;
  }

  /** Sends calls. */
  public Service service() {
    return service;
  }

  /** Looks at flow logs. */
  public Observer observer() {
    return observer;
  }

  /** Waits for flow logs. */
  public Patience patience() {
    return patience;
  }

  /** Provides flow logs and states. */
  public Supply supply() {
    return supply;
  }
}
