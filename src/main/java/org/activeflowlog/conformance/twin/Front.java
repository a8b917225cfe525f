package org.activeflowlog.conformance.twin;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Answers whatever WireMock received: provider states at their path, calls anywhere else. It stands
 * before WireMock's own choice of a stub, which would read every request twice more.
 */
final class Front implements StubRequestFilterV2 {
  static final String STATES = "/_states";

  private final Gateway gateway;
  private final States states;

  Front(Gateway gateway, States states) {
    this.gateway = gateway;
    this.states = states;
  }

  @Override
  public String getName() {
    return "twin";
  }

  @Override
  public RequestFilterAction filter(Request request, ServeEvent event) {
    Received received = received(request);
    return RequestFilterAction.stopWith(
        received.path().equals(STATES)
            ? stated(states.reply(received))
            : said(gateway.answer(received)));
  }

  private static Received received(Request request) {
    String url = request.getUrl();
    int mark = url.indexOf('?');
    Map<String, String> headers = new HashMap<>();
    for (HttpHeader header : request.getHeaders().all()) {
      headers.put(header.key().toLowerCase(Locale.ROOT), header.firstValue());
    }
    return new Received(
        request.getMethod().getName(),
        mark < 0 ? url : url.substring(0, mark),
        mark < 0 ? "" : url.substring(mark + 1),
        headers,
        request.getBodyAsString(),
        Hashes.sha256(request.getBody()));
  }

  private static ResponseDefinition stated(States.Reply reply) {
    String type = reply.isJson() ? "application/json" : "text/plain;charset=utf-8";
    return ResponseDefinitionBuilder.responseDefinition()
        .withStatus(reply.status())
        .withHeader("Content-Type", type)
        .withBody(reply.body())
        .build();
  }

  private static ResponseDefinition said(Gateway.Said said) {
    Answer answer = said.answer();
    ResponseDefinitionBuilder builder = ResponseDefinitionBuilder.responseDefinition();
    if (answer.broken()) {
      return builder.withFault(Fault.CONNECTION_RESET_BY_PEER).build();
    }
    answer.headers().forEach(builder::withHeader);
    int delay = Math.toIntExact(answer.delay().toMillis());
    return builder
        .withStatus(answer.status())
        .withBody(said.body())
        .withFixedDelay(delay > 0 ? delay : null)
        .build();
  }
}
