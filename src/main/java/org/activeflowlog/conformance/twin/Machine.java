package org.activeflowlog.conformance.twin;

/**
 * A service without its HTTP: provider states at their path, calls anywhere else. What it answers
 * depends on the requests, the clock and the identifiers drawn, and on nothing else unless its
 * rules or its answer filter do.
 */
final class Machine implements Responder {
  static final String STATES = "/_states";

  private final Gateway gateway;
  private final States states;

  private Machine(Gateway gateway, States states) {
    this.gateway = gateway;
    this.states = states;
  }

  static Machine of(TwinOptions options, Draw draw) {
    options.rules().settle(options.clock(), draw);
    Account account = new Account();
    AccessKeys keys = new AccessKeys(options.accessKeys());
    Bodies bodies = new Bodies();
    Gateway gateway =
        new Gateway(
            new Service(account, options, bodies), new Doorkeeper(keys, options), bodies, options);
    return new Machine(gateway, new States(new StateRooms(account, keys, options.clock(), draw)));
  }

  @Override
  public Sent reply(Received received) {
    return received.path().equals(STATES)
        ? Sent.of(states.reply(received))
        : Sent.of(gateway.answer(received));
  }
}
