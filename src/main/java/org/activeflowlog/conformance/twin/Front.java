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
 * Answers whatever WireMock received. It stands before WireMock's own choice of a stub, which would
 * read every request twice more.
 */
final class Front implements StubRequestFilterV2 {
  private final Responder responder;

  Front(Responder responder) {
    this.responder = responder;
  }

  @Override
  public String getName() {
    return "twin";
  }

  @Override
  public RequestFilterAction filter(Request request, ServeEvent event) {
    return RequestFilterAction.stopWith(definition(responder.reply(received(request))));
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

  private static ResponseDefinition definition(Sent sent) {
    ResponseDefinitionBuilder builder = ResponseDefinitionBuilder.responseDefinition();
    if (sent.broken()) {
      return builder.withFault(Fault.CONNECTION_RESET_BY_PEER).build();
    }
    sent.headers().forEach(builder::withHeader);
    int delay = Math.toIntExact(sent.delay().toMillis());
    return builder
        .withStatus(sent.status())
        .withBody(sent.body())
        .withFixedDelay(delay > 0 ? delay : null)
        .build();
  }
}
