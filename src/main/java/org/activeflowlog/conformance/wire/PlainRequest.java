package org.activeflowlog.conformance.wire;

import org.apache.http.client.methods.HttpEntityEnclosingRequestBase;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.entity.ByteArrayEntity;

/** A message as a request of the HTTP client. */
final class PlainRequest extends HttpEntityEnclosingRequestBase {
  private final String method;

  private PlainRequest(Message message) {
    this.method = message.method();
    setURI(message.uri());
    message.headers().forEach(this::setHeader);
    setHeader("connection", "close");
    if (!message.body().isEmpty()) {
      setEntity(new ByteArrayEntity(message.bodyBytes()));
    }
  }

  static HttpUriRequest of(Message message) {
    return new PlainRequest(message);
  }

  @Override
  public String getMethod() {
    return method;
  }
}
