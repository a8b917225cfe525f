package org.activeflowlog.conformance.twin;

/** Has the last word on what is said; what was done is done. */
@FunctionalInterface
public interface AnswerFilter {
  /** The answer that is sent in place of this one, which may be the same. */
  Answer filter(Call call, Answer answer);

  /** Says everything as it is. */
  static AnswerFilter none() {
    return (call, answer) -> answer;
  }

  /** This filter, then the other. */
  default AnswerFilter then(AnswerFilter next) {
    return (call, answer) -> next.filter(call, filter(call, answer));
  }
}
