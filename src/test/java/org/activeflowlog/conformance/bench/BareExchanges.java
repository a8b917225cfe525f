package org.activeflowlog.conformance.bench;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.restassured.RestAssured;

/** What nobody can do without: so many plain REST Assured exchanges with a plain WireMock. */
final class BareExchanges {
  private BareExchanges() {}

  /** Makes as many exchanges as the argument says. */
  public static void main(String[] arguments) {
    WireMockServer server =
        new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    server.stubFor(any(anyUrl()).willReturn(okJson("{\"Success\":\"true\"}")));
    server.start();
    for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
      RestAssured.given()
          .queryParam("Action", "ActiveFlowLog")
          .post(server.baseUrl() + "/")
          .then()
          .statusCode(200);
    }
    server.stop();
    System.exit(0);
  }
}
