package org.activeflowlog.conformance.steps;

import java.util.ArrayList;
import java.util.List;
import org.activeflowlog.conformance.wire.Answer;
import org.activeflowlog.conformance.wire.Call;

/** What one scenario sent and heard, in order; its callers may be many. */
final class Calls {
  private final List<Sent> sent = new ArrayList<>();
  private long lastAt = System.nanoTime();
  private Call unheard;
  private int judgedFrom;
  private int judgedTo = Integer.MAX_VALUE;

  /** A call and its answer. */
  record Sent(Operation operation, Call call, Answer answer) {}

  synchronized void add(Sent one) {
    sent.add(one);
    lastAt = System.nanoTime();
  }

  /** An enabling was sent, and nobody waited for its answer. */
  synchronized void addUnheard(Call call) {
    unheard = call;
    lastAt = System.nanoTime();
  }

  /** From here on, calls are under judgement. */
  synchronized void beginJudgement() {
    judgedFrom = sent.size();
    judgedTo = Integer.MAX_VALUE;
  }

  /** The calls from here on are not under judgement. */
  synchronized void endJudgement() {
    judgedTo = sent.size();
  }

  /** The calls under judgement. */
  synchronized List<Sent> judged() {
    return List.copyOf(sent.subList(judgedFrom, Math.min(judgedTo, sent.size())));
  }

  /** The calls after the first so many. */
  synchronized List<Sent> from(int index) {
    return List.copyOf(sent.subList(index, sent.size()));
  }

  synchronized List<Sent> all() {
    return List.copyOf(sent);
  }

  synchronized Sent last() {
    return sent.get(sent.size() - 1);
  }

  /** The latest enabling, heard or not. */
  synchronized Call latestEnabling() {
    return unheard != null
        ? unheard
        : sent.stream()
            .filter(one -> one.operation() == Operation.ENABLE)
            .reduce((first, second) -> second)
            .map(Sent::call)
            .orElseThrow();
  }

  /** Whether any call that changes something was accepted. */
  synchronized boolean acceptedAny() {
    return sent.stream().anyMatch(one -> one.operation().changes() && one.answer().saysSuccess());
  }

  /** Says of the latest call that it was accepted, if it was; for what comes to nothing then. */
  synchronized String inSpiteOf() {
    boolean accepted = !sent.isEmpty() && last().answer().saysSuccess();
    return accepted
        ? ", although %s was answered %s"
            .formatted(last().operation().action(), last().answer().inShort())
        : "";
  }

  /** The time since the latest answer, in milliseconds. */
  synchronized long millisSinceLast() {
    return (System.nanoTime() - lastAt) / 1_000_000;
  }
}
