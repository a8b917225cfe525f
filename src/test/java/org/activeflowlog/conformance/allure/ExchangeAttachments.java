package org.activeflowlog.conformance.allure;

import io.cucumber.java.AfterStep;
import io.cucumber.java.Scenario;
import io.qameta.allure.Allure;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.activeflowlog.conformance.contract.Register;
import org.activeflowlog.conformance.result.Exchange;
import org.activeflowlog.conformance.target.Current;
import org.activeflowlog.conformance.target.Evidence;

/** Attaches to each step what it sent and got, as recorded: without secrets. */
public final class ExchangeAttachments {
  private static final String TEXT = "text/plain";

  private int attached;

  /** Attaches what is new since the step before. */
  @AfterStep
  public void attach(Scenario scenario) {
    List<Exchange> exchanges =
        Current.session()
            .evidence(Register.idOf(scenario.getName()))
            .map(Evidence::exchanges)
            .orElse(List.of());
    for (Exchange exchange : exchanges.subList(attached, exchanges.size())) {
      Allure.addAttachment("request", TEXT, request(exchange.request()), ".txt");
      Allure.addAttachment("response", TEXT, response(exchange), ".txt");
    }
    attached = exchanges.size();
  }

  private static String request(Exchange.Request request) {
    return request.method()
        + " "
        + request.url()
        + "\n"
        + headers(request.headers())
        + request.body();
  }

  private static String response(Exchange exchange) {
    Exchange.Response response = exchange.response();
    return response == null
        ? exchange.failure()
        : "HTTP " + response.status() + "\n" + headers(response.headers()) + response.body();
  }

  private static String headers(Map<String, String> headers) {
    return headers.entrySet().stream()
        .map(header -> header.getKey() + ": " + header.getValue() + "\n")
        .collect(Collectors.joining("", "", "\n"));
  }
}
