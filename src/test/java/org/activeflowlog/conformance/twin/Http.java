package org.activeflowlog.conformance.twin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The tests' own client. */
final class Http {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private Http() {}

  record Reply(int status, String type, String text) {
    JsonNode json() {
      try {
        return JSON.readTree(text);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    String at(String member) {
      return json().path(member).asText();
    }
  }

  static Reply get(URI base, String query) {
    return send(request(base + "/?" + query).GET());
  }

  static Reply form(URI base, String query, String body) {
    return send(
        request(base + "/?" + query)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  static Reply post(URI url, String json) {
    return send(
        request(url.toString())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  static HttpRequest.Builder request(String url) {
    return HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(20));
  }

  static Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
      String type = response.headers().firstValue("content-type").orElse("");
      return new Reply(response.statusCode(), type, response.body());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(each -> Parameters.encoded(each.getKey()) + "=" + Parameters.encoded(each.getValue()))
        .collect(Collectors.joining("&"));
  }
}
