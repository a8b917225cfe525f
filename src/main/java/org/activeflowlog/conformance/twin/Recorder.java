package org.activeflowlog.conformance.twin;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Lets a service carry out one request at a time, and keeps each with what it answered. */
public final class Recorder implements Responder {
  private final TwinOptions options;
  private final Clock clock;
  private final Tape tape = new Tape();
  private final Machine machine;
  private final List<Heard> heard = new ArrayList<>();

  /** Of the service that these options make. */
  public Recorder(TwinOptions options) {
    this.clock = options.clock();
    this.options = options.withClock(tape);
    this.machine = Machine.of(this.options, tape);
  }

  TwinOptions options() {
    return options;
  }

  @Override
  public synchronized Sent reply(Received received) {
    tape.begin(clock.instant());
    Sent sent = machine.reply(received);
    heard.add(new Heard(received, tape.instant(), tape.drawn(), sent));
    return sent;
  }

  /** Everything so far. */
  public synchronized Recording recording() {
    return new Recording(options, heard);
  }
}
