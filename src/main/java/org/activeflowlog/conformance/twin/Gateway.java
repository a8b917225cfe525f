package org.activeflowlog.conformance.twin;

/** Takes HTTP requests for calls of operations, and says what came of them. */
final class Gateway {
  private final Service service;
  private final Doorkeeper doorkeeper;
  private final Bodies bodies;
  private final TwinOptions options;

  Gateway(Service service, Doorkeeper doorkeeper, Bodies bodies, TwinOptions options) {
    this.service = service;
    this.doorkeeper = doorkeeper;
    this.bodies = bodies;
    this.options = options;
  }

  /** An answer with its body written down. */
  record Said(Answer answer, String body) {}

  Said answer(Received received) {
    Request request = Request.of(received, options.rules());
    Answer answer = answer(request, options.rules().requestId());
    Answer formatted =
        request.isXml() ? answer.withHeader("Content-Type", "text/xml;charset=utf-8") : answer;
    Call call = request.call();
    Answer said = options.answers().filter(call, formatted);
    return new Said(said, said.body(call.action(), request.isXml()));
  }

  private Answer answer(Request request, String requestId) {
    try {
      request.requireWellFormed(options.rules());
      letIn(request, requestId);
      Operation operation = operation(request);
      Call call = options.rules().understood(request.call(), request.others());
      return service.answer(operation, call, requestId);
    } catch (Refused refused) {
      return bodies.refusal(refused, requestId);
    }
  }

  private void letIn(Request request, String requestId) {
    try {
      doorkeeper.check(request.received(), request.parameters(), request.call().action());
    } catch (Refused refused) {
      if (options.rules().actsDespite(refused)) {
        service.answer(operation(request), request.call(), requestId);
      }
      throw refused;
    }
  }

  private Operation operation(Request request) {
    request.requireVersion(options.rules());
    return Operation.of(request.call().action()).orElseThrow(Gateway::unknownAction);
  }

  private static Refused unknownAction() {
    return Refused.other(
        404,
        "InvalidAction.NotFound",
        "Specified api is not found, please check your url and method.");
  }
}
