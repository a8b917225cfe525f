package org.activeflowlog.conformance.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.activeflowlog.conformance.target.FlowLog;
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

  /** Whether the last change of a flow log that was accepted is this one. */
  synchronized boolean acceptedLast(Operation operation, FlowLog flowLog) {
    return sent.stream()
        .filter(one -> one.operation().changes() && one.answer().saysSuccess())
        .filter(one -> one.call().value("FlowLogId").equals(Optional.of(flowLog.flowLogId())))
        .reduce((first, second) -> second)
        .filter(one -> one.operation() == operation)
        .isPresent();
  }

  /**
   * Whether any call that changes something was accepted. One that nobody heard the answer of was,
   * if its repetition was refused, since only the first call can be the reason.
   */
  synchronized boolean acceptedAny() {
    boolean unheardBefore = unheard != null && !sent.isEmpty() && last().answer().isRefusal();
    return unheardBefore
        || sent.stream().anyMatch(one -> one.operation().changes() && one.answer().saysSuccess());
  }

  /** Says of the latest call that it was accepted, if it was; for what comes to nothing then. */
  synchronized String inSpiteOf() {
    boolean accepted = !sent.isEmpty() && last().answer().saysSuccess();
    return accepted
        ? ", although %s was answered %s%s"
            .formatted(last().operation().action(), last().answer().inShort(), whichTime())
        : "";
  }

  /** The how-many-eth of its kind the latest call was that was accepted; empty for the first. */
  private String whichTime() {
    Operation operation = last().operation();
    long times = accepted(operation);
    return times < 2 ? "" : ", time no. %d here".formatted(times);
  }

  /** How many calls of an operation were accepted. */
  synchronized long accepted(Operation operation) {
    return sent.stream()
        .filter(one -> one.operation() == operation && one.answer().saysSuccess())
        .count();
  }

  /** How many calls of each operation that changes something were accepted, in words. */
  static String accepted(List<Sent> some) {
    return some.stream()
        .map(Sent::operation)
        .filter(Operation::changes)
        .distinct()
        .map(operation -> accepted(operation, some))
        .collect(Collectors.joining(", "));
  }

  private static String accepted(Operation operation, List<Sent> some) {
    List<Sent> ofIt = some.stream().filter(one -> one.operation() == operation).toList();
    long accepted = ofIt.stream().filter(one -> one.answer().saysSuccess()).count();
    return "%s accepted %d of %d times".formatted(operation.action(), accepted, ofIt.size());
  }

  /** The time since the latest answer, in milliseconds. */
  synchronized long millisSinceLast() {
    return (System.nanoTime() - lastAt) / 1_000_000;
  }
}
