package org.activeflowlog.conformance.deviation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.activeflowlog.conformance.twin.Answer;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Call;

/** Holds each successful enabling back for a moment, and so knows which came at the same time. */
abstract class Overlap implements AnswerFilter, Live {
  private static final long HELD_MILLIS = 800;

  private final Map<String, Integer> inside = new HashMap<>();
  private final Set<String> crowded = new HashSet<>();

  /**
   * What is said to a call that had company.
   *
   * @param before how many were there when it came
   */
  abstract Answer contending(Answer answer, int before);

  /** The same for those who care which flow log it is about. */
  Answer contending(String flowLogId, Answer answer, int before) {
    return contending(answer, before);
  }

  @Override
  public final Answer filter(Call call, Answer answer) {
    if (!answer.name().equals("active-flow-log.success")) {
      return answer;
    }
    String flowLogId = call.value("FlowLogId");
    int before = enter(flowLogId);
    pause();
    return leave(flowLogId) ? contending(flowLogId, answer, before) : answer;
  }

  private synchronized int enter(String flowLogId) {
    int now = inside.merge(flowLogId, 1, Integer::sum);
    if (now > 1) {
      crowded.add(flowLogId);
    }
    return now - 1;
  }

  private synchronized boolean leave(String flowLogId) {
    boolean had = crowded.contains(flowLogId);
    if (inside.merge(flowLogId, -1, Integer::sum) == 0) {
      crowded.remove(flowLogId);
    }
    return had;
  }

  private static void pause() {
    try {
      Thread.sleep(HELD_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
