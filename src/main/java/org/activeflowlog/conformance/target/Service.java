package org.activeflowlog.conformance.target;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.activeflowlog.conformance.result.Deviation;
import org.activeflowlog.conformance.result.Exchange;
import org.activeflowlog.conformance.result.HarnessError;
import org.activeflowlog.conformance.wire.Answer;
import org.activeflowlog.conformance.wire.Call;
import org.activeflowlog.conformance.wire.Credentials;
import org.activeflowlog.conformance.wire.NoAnswer;
import org.activeflowlog.conformance.wire.Wire;

/** The service under test: sends calls, and tells a broken answer from a broken connection. */
public final class Service {
  private static final int MOST_REPETITIONS = 10;
  private static final long LONGEST_PAUSE = 1000;

  /** What the page is about. */
  private static final String AUDITED = "ActiveFlowLog";

  private final Wire wire;
  private final Pause pause;
  private final Quiet quiet;
  private final Tempo tempo;
  private final Set<String> accepted = ConcurrentHashMap.newKeySet();
  private final Queue<Heard> heard = new ConcurrentLinkedQueue<>();
  private final AtomicReference<String> lost = new AtomicReference<>();

  Service(Wire wire, Pause pause, Quiet quiet) {
    this.wire = wire;
    this.pause = pause;
    this.quiet = quiet;
    this.tempo = new Tempo(pause);
  }

  /** One exchange, which may end without an answer. */
  private interface Sending {
    Answer send(Consumer<Exchange> seen);
  }

  /**
   * Sends a call.
   *
   * @throws Deviation if no HTTP answer came although the target is alive
   * @throws HarnessError if the target cannot be reached, or no longer
   */
  public Answer call(Call call, Evidence evidence) {
    return noted(call, evidence, seen -> wire.send(call, seen));
  }

  /** The same at less cost, for calls that come by the hundred. */
  public Answer callPlainly(Call call, Evidence evidence) {
    return noted(call, evidence, seen -> wire.sendPlainly(call, seen));
  }

  /** What ActiveFlowLog answered in this run so far, whoever called it, unless it was: later. */
  public List<Heard> heard() {
    return List.copyOf(heard);
  }

  /** Whether the run's own calls are not signed. */
  public boolean isUnsigned() {
    return wire.isUnsigned();
  }

  /** Sends a call signed with another key than the run's. */
  public Answer callAs(Credentials key, Call call, Evidence evidence) {
    return noted(call, evidence, seen -> wire.sendAs(key, call, seen));
  }

  /** Sends a call and leaves before the answer comes: what became of it is not known. */
  public void callUnheard(Call call, Evidence evidence) {
    pause.goOn();
    quiet.during(
        evidence,
        () -> {
          wire.sendUnheard(call, evidence::record);
          return call;
        });
  }

  /** Why the target gives no HTTP answer at all; null if it does, though only when asked again. */
  public String whyNotAlive() {
    NoAnswer first = failure();
    NoAnswer failure = first == null || first.unreachable() ? first : failure();
    return failure == null ? null : failure.getMessage();
  }

  private NoAnswer failure() {
    try {
      wire.send(probe(), exchange -> {});
      return null;
    } catch (NoAnswer e) {
      return e.begun() ? null : e;
    }
  }

  /**
   * Whether the target offers an operation beside ActiveFlowLog: if it answers it just as an
   * operation that cannot exist, it does not. What it has carried out in this run it offers.
   */
  public boolean offers(Call call, Answer answer, Evidence evidence) {
    if (accepted.contains(call.action())) {
      return true;
    }
    if (answer.status() == 501 || answer.code().filter(NOT_OFFERED::contains).isPresent()) {
      return false;
    }
    Answer unknown = call(call.to("NoSuchOperation" + shortRandom()), evidence);
    return answer.status() != unknown.status() || !answer.code().equals(unknown.code());
  }

  private Answer noted(Call call, Evidence evidence, Sending sending) {
    AtomicReference<Exchange> last = new AtomicReference<>();
    Answer answer =
        patiently(
            () ->
                sending.send(
                    exchange -> {
                      evidence.record(exchange);
                      last.set(exchange);
                    }),
            evidence);
    if (answer.saysSuccess()) {
      accepted.add(call.action());
    }
    if (call.action().equals(AUDITED) && call.isUsual() && !isToBeRepeated(answer)) {
      heard.add(new Heard(evidence.clause(), call, answer, last.get()));
    }
    return answer;
  }

  private static final List<String> NOT_OFFERED =
      List.of("InvalidAction.NotFound", "InvalidApi.NotFound", "UnsupportedOperation");

  private static String shortRandom() {
    return UUID.randomUUID().toString().substring(0, 8);
  }

  private Answer patiently(Supplier<Answer> sending, Evidence evidence) {
    Answer answer = inTurn(sending, evidence);
    for (int i = 0; i < MOST_REPETITIONS && isToBeRepeated(answer); i++) {
      pause.millis(Math.min(50L << i, LONGEST_PAUSE));
      answer = inTurn(sending, evidence);
    }
    return answer;
  }

  private Answer inTurn(Supplier<Answer> sending, Evidence evidence) {
    tempo.await();
    Answer answer = once(sending, evidence);
    if (isToBeRepeated(answer)) {
      tempo.turnedAway();
    } else {
      tempo.admitted();
    }
    return answer;
  }

  private static boolean isToBeRepeated(Answer answer) {
    return answer.status() >= 400 && answer.code().filter(Service::saysLater).isPresent();
  }

  /** Throttled, or down for the moment: facts 4.5. */
  private static boolean saysLater(String code) {
    return code.startsWith("Throttling") || code.equals("ServiceUnavailable");
  }

  private Answer once(Supplier<Answer> sending, Evidence evidence) {
    if (lost.get() != null) {
      throw new HarnessError("target lost: " + lost.get());
    }
    try {
      return quiet.during(evidence, sending);
    } catch (NoAnswer e) {
      throw judge(e, evidence);
    }
  }

  private RuntimeException judge(NoAnswer failure, Evidence evidence) {
    if (failure.begun()) {
      throw new Deviation("a complete HTTP answer", failure.getMessage());
    }
    if (isLost(evidence)) {
      return new HarnessError("target lost: " + failure.getMessage());
    }
    if (failure.unreachable()) {
      return new HarnessError(failure.getMessage());
    }
    throw new Deviation(
        "an HTTP answer",
        failure.getMessage()
            + "; right afterwards the target answered a query; if it is only slow under many calls,"
            + " --parallel and --request-timeout give it time");
  }

  private boolean isLost(Evidence evidence) {
    try {
      wire.sendPlainly(probe(), evidence::record);
    } catch (NoAnswer again) {
      if (!again.begun()) {
        lost.compareAndSet(null, again.getMessage());
        return true;
      }
    }
    return false;
  }

  private static Call probe() {
    return Call.of("DescribeFlowlogs").with("PageSize", "1");
  }
}
