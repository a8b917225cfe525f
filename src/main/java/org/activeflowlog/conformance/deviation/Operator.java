package org.activeflowlog.conformance.deviation;

import org.activeflowlog.conformance.twin.Answer;

/** One way to say something else than what should be said. */
@FunctionalInterface
interface Operator {
  Answer apply(Answer answer);

  default Operator then(Operator next) {
    return answer -> next.apply(apply(answer));
  }
}
