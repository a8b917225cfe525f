package org.activeflowlog.conformance.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/** What a service was asked, in the order in which it carried it out, and what it answered. */
public final class Recording {
  private final TwinOptions options;
  private final List<Heard> heard;

  Recording(TwinOptions options, List<Heard> heard) {
    this.options = options;
    this.heard = List.copyOf(heard);
  }

  /** The nonces of the requests, in order; requests without one have an empty one. */
  public List<Optional<String>> nonces() {
    return heard.stream().map(Heard::nonce).toList();
  }

  /**
   * Asks another service the same at the same times, which draws the same identifiers where it
   * draws any, and compares what it answers.
   *
   * @param change makes the options of the recorded service, with usual rules, those of the other
   * @param asked which requests are made, by their places
   * @return the places of the requests that it answers otherwise, from 0 on
   */
  public List<Integer> differences(UnaryOperator<TwinOptions> change, IntPredicate asked) {
    Tape tape = new Tape();
    TwinOptions own = change.apply(options.withRules(new Rules())); // Rules know one tape.
    Machine machine = Machine.of(own.withClock(tape), tape);
    List<Integer> differences = new ArrayList<>();
    for (int place = 0; place < heard.size(); place++) {
      if (asked.test(place) && !isSame(heard.get(place), machine, tape)) {
        differences.add(place);
      }
    }
    return differences;
  }

  private static boolean isSame(Heard heard, Machine machine, Tape tape) {
    tape.begin(heard.at(), heard.drawn());
    try {
      return machine.reply(heard.received()).equals(heard.sent());
    } catch (RuntimeException broken) {
      return false; // Over HTTP it is an answer that nobody gives on purpose.
    }
  }
}
