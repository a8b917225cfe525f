package org.activeflowlog.conformance.twin;

import java.time.Instant;
import java.util.Map;

/** The state machine behind the gateway: carries calls out one after the other. */
final class Service {
  private final Account account;
  private final TwinOptions options;
  private final Rules rules;
  private final Bodies bodies;
  private final Tokens tokens;
  private final Queries queries;

  Service(Account account, TwinOptions options, Bodies bodies) {
    this.account = account;
    this.options = options;
    this.rules = options.rules();
    this.bodies = bodies;
    this.tokens = new Tokens(rules);
    this.queries = new Queries(account, rules);
  }

  /** What the operation answers to the call. */
  Answer answer(Operation operation, Call call, String requestId) {
    return rules.alone(account.lock(), () -> carryOut(operation, call, requestId));
  }

  private Answer carryOut(Operation operation, Call call, String requestId) {
    Instant now = options.clock().instant();
    return switch (operation) {
      case DESCRIBE -> bodies.own(operation, requestId, queries.flowLogs(call, now));
      case REGIONS -> bodies.own(operation, requestId, queries.regions());
      default -> change(operation, call, requestId, now);
    };
  }

  private Answer change(Operation operation, Call call, String requestId, Instant now) {
    Effect effect =
        operation.namesFlowLog()
            ? new FlowLogChange(call, account, rules, now, options.enableDelay())
            : new FlowLogCreation(call, account, rules, now, options.enableDelay());
    return new Change(call, effect, rules, tokens, requestId, now)
        .run(
            rules.checks(call.action()),
            new Inspection(call, rules, options.edition()),
            () -> success(operation, requestId, effect.members()));
  }

  private Answer success(Operation operation, String requestId, Map<String, Object> members) {
    Answer answer = bodies.success(operation, requestId);
    for (Map.Entry<String, Object> member : members.entrySet()) {
      answer = answer.with(member.getKey(), member.getValue());
    }
    return answer;
  }
}
