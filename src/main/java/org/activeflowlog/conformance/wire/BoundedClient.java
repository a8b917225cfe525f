package org.activeflowlog.conformance.wire;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.http.HttpClientConnection;
import org.apache.http.HttpEntity;
import org.apache.http.HttpException;
import org.apache.http.HttpRequest;
import org.apache.http.HttpResponse;
import org.apache.http.HttpVersion;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.params.ClientPNames;
import org.apache.http.client.protocol.RequestAcceptEncoding;
import org.apache.http.client.protocol.ResponseContentEncoding;
import org.apache.http.conn.params.ConnConnectionPNames;
import org.apache.http.conn.scheme.SchemeRegistry;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.client.DefaultHttpRequestRetryHandler;
import org.apache.http.impl.conn.BasicClientConnectionManager;
import org.apache.http.params.CoreConnectionPNames;
import org.apache.http.params.HttpConnectionParams;
import org.apache.http.params.HttpParams;
import org.apache.http.params.HttpProtocolParams;
import org.apache.http.params.SyncBasicHttpParams;
import org.apache.http.protocol.HTTP;
import org.apache.http.protocol.HttpContext;
import org.apache.http.protocol.HttpRequestExecutor;

/**
 * The HTTP client under REST Assured, for one exchange: a connection of its own, one attempt, an
 * end after the time limit whatever the server does, and no more of the body than is needed.
 */
@SuppressWarnings("deprecation") // REST Assured accepts no newer client.
final class BoundedClient extends DefaultHttpClient {
  static final int BODY_LIMIT = 1024 * 1024;
  private static final int LINE_LIMIT = 64 * 1024;
  private static final int HEADER_LIMIT = 500;

  private final ScheduledExecutorService timer;
  private final Duration limit;
  private volatile boolean timedOut;
  private boolean truncated;
  private boolean deaf;
  private boolean left;
  private volatile boolean statusLineSeen;
  private final long begun = System.nanoTime();

  BoundedClient(SchemeRegistry schemes, ScheduledExecutorService timer, Duration limit) {
    super(new BasicClientConnectionManager(schemes));
    this.timer = timer;
    this.limit = limit;
    setHttpRequestRetryHandler(new DefaultHttpRequestRetryHandler(0, false));
    HttpConnectionParams.setConnectionTimeout(getParams(), millis());
    HttpConnectionParams.setSoTimeout(getParams(), millis());
    getParams()
        .setIntParameter(CoreConnectionPNames.MAX_LINE_LENGTH, LINE_LIMIT)
        .setIntParameter(CoreConnectionPNames.MAX_HEADER_COUNT, HEADER_LIMIT)
        .setIntParameter(ConnConnectionPNames.MAX_STATUS_LINE_GARBAGE, 0);
  }

  /** Those of the library, without the version that it would look up in its jar each time. */
  @Override
  protected HttpParams createHttpParams() {
    HttpParams params = new SyncBasicHttpParams();
    HttpProtocolParams.setVersion(params, HttpVersion.HTTP_1_1);
    HttpProtocolParams.setContentCharset(params, HTTP.DEF_CONTENT_CHARSET.name());
    HttpProtocolParams.setUserAgent(params, "activeflowlog-conformance");
    HttpConnectionParams.setTcpNoDelay(params, true);
    HttpConnectionParams.setSocketBufferSize(params, 8192);
    return params;
  }

  /** A client that closes the connection once the request is out. */
  static BoundedClient deaf(
      SchemeRegistry schemes, ScheduledExecutorService timer, Duration limit) {
    BoundedClient client = new BoundedClient(schemes, timer, limit);
    client.deaf = true;
    return client;
  }

  /** A client that unpacks and follows no redirects by itself, as REST Assured makes the others. */
  static BoundedClient plain(
      SchemeRegistry schemes, ScheduledExecutorService timer, Duration limit) {
    BoundedClient client = new BoundedClient(schemes, timer, limit);
    client.getParams().setBooleanParameter(ClientPNames.HANDLE_REDIRECTS, false);
    client.addRequestInterceptor(new RequestAcceptEncoding());
    client.addResponseInterceptor(new ResponseContentEncoding());
    return client;
  }

  @Override
  protected HttpRequestExecutor createRequestExecutor() {
    return new Watching();
  }

  /** Notices a status line, and leaves before it if it is to. */
  private final class Watching extends HttpRequestExecutor {
    @Override
    protected HttpResponse doReceiveResponse(
        HttpRequest request, HttpClientConnection connection, HttpContext context)
        throws HttpException, IOException {
      if (deaf) {
        left = true;
        throw new IOException("left on purpose before the answer");
      }
      return super.doReceiveResponse(request, connection, context);
    }

    @Override
    protected boolean canResponseHaveBody(HttpRequest request, HttpResponse response) {
      statusLineSeen = true;
      return super.canResponseHaveBody(request, response);
    }
  }

  /** Whether the server said so much as a status line. */
  boolean statusLineSeen() {
    return statusLineSeen;
  }

  /** Whether the request was sent and the client left. */
  boolean leftUnheard() {
    return left;
  }

  /** Whether the time limit ended the exchange. */
  boolean timedOut() {
    return timedOut;
  }

  /** The time since this client was made, which is for one exchange. */
  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /** Whether the body was longer than is read. */
  boolean truncated() {
    return truncated;
  }

  @Override
  public CloseableHttpResponse execute(HttpUriRequest request, HttpContext context)
      throws IOException {
    Future<?> end =
        timer.schedule(() -> endInTime(request), limit.toMillis(), TimeUnit.MILLISECONDS);
    try {
      CloseableHttpResponse response = super.execute(request, context);
      response.setEntity(readNow(response.getEntity()));
      return response;
    } finally {
      end.cancel(false);
      getConnectionManager().shutdown();
    }
  }

  private void endInTime(HttpUriRequest request) {
    timedOut = true;
    request.abort();
  }

  private HttpEntity readNow(HttpEntity entity) throws IOException {
    if (entity == null) {
      return null;
    }
    // The stream stays open: closing it would read the rest. The connection is shut down anyway.
    InputStream content = entity.getContent();
    byte[] read = content == null ? new byte[0] : content.readNBytes(BODY_LIMIT + 1);
    truncated = read.length > BODY_LIMIT;
    ByteArrayEntity inMemory = new ByteArrayEntity(read, 0, Math.min(read.length, BODY_LIMIT));
    inMemory.setContentType(entity.getContentType());
    return inMemory;
  }

  private int millis() {
    return (int) Math.min(limit.toMillis(), Integer.MAX_VALUE);
  }
}
