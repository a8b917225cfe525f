package org.activeflowlog.conformance.twin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The course of one call that changes something: checks, then the effect. */
record Change(Call call, Effect effect, Rules rules, Tokens tokens, String requestId, Instant now) {
  /** Carries it out; the answer to a call with a used token is the first one again. */
  Answer run(List<Check> checks, Inspection inspection, Supplier<Answer> success) {
    try {
      for (Check check : checks) {
        inspection.check(check);
        effect.check(check);
        Optional<Answer> first = replay(check);
        if (first.isPresent()) {
          return first.get();
        }
      }
    } catch (Refused refusal) {
      noteRefusal(refusal);
      throw refusal;
    }
    effect.apply();
    Answer answer = success.get();
    tokens.remember(call, token(), () -> answer, now);
    return answer;
  }

  private String token() {
    return rules.token(call.value("ClientToken"), requestId);
  }

  private Optional<Answer> replay(Check check) {
    return check == Check.REPLAY
        ? tokens.replay(call, token(), now).map(it -> rules.replayed(call, it, requestId))
        : Optional.empty();
  }

  private void noteRefusal(Refused refusal) {
    if (rules.remembers(refusal)) {
      tokens.remember(
          call,
          token(),
          () -> {
            throw refusal;
          },
          now);
    }
    if (rules.actsDespite(refusal)) {
      effect.apply();
    }
  }
}
