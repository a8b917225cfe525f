package org.activeflowlog.conformance.twin;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.common.Slf4jNotifier;
import com.github.tomakehurst.wiremock.core.Options.ChunkedEncodingPolicy;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.util.Map;

/** A running reference service. WireMock carries its HTTP; the rest is a plain state machine. */
public final class Twin implements AutoCloseable {
  /** Enough for 64 simultaneous callers, Jetty's own threads and some to spare. */
  private static final int THREADS = 96;

  /** WireMock would otherwise take in mapping files of the folder that it is started in. */
  private static final String NO_FOLDER = "no-such-folder-" + Ids.request();

  private final WireMockServer server;
  private final String host;
  private final Map.Entry<String, String> accessKey;

  private Twin(WireMockServer server, TwinOptions options) {
    this.server = server;
    this.host = options.bind().equals("0.0.0.0") ? "127.0.0.1" : options.bind();
    this.accessKey = options.accessKeys().entrySet().iterator().next();
  }

  /** Starts a twin; it answers when this returns. */
  public static Twin start(TwinOptions options) {
    return start(options, Machine.of(options, Draw.fresh()));
  }

  /** Starts a twin whose requests and answers are kept by the recorder. */
  public static Twin start(Recorder recorder) {
    return start(recorder.options(), recorder);
  }

  private static Twin start(TwinOptions options, Responder responder) {
    WireMockServer server = new WireMockServer(configuration(options, new Front(responder)));
    listen(server, options);
    return new Twin(server, options);
  }

  private static void listen(WireMockServer server, TwinOptions options) {
    try {
      server.start();
    } catch (FatalStartupException refused) {
      String address = options.bind() + ":" + options.port();
      throw new IllegalStateException("cannot listen on " + address, refused);
    }
  }

  /** HTTP/1.1 only: an upgraded connection has no Host header, which version 3 signs. */
  private static WireMockConfiguration configuration(TwinOptions options, Front front) {
    WireMockConfiguration configuration =
        options.port() == 0 ? options().dynamicPort() : options().port(options.port());
    return configuration
        .bindAddress(options.bind())
        .usingFilesUnderDirectory(NO_FOLDER)
        .http2PlainDisabled(true)
        .containerThreads(THREADS)
        .jettyAcceptors(0)
        .disableRequestJournal()
        .stubRequestLoggingDisabled(true)
        .notifier(new Slf4jNotifier(false))
        .templatingEnabled(false)
        .gzipDisabled(true)
        .useChunkedTransferEncoding(ChunkedEncodingPolicy.NEVER)
        .adminAuthenticator(request -> request.getUrl().endsWith("/health"))
        .extensions(front);
  }

  /** Where its operations are called, without a slash at the end. */
  public URI url() {
    return URI.create("http://" + host + ":" + server.port());
  }

  /** Where its provider states are asked for. */
  public URI statesUrl() {
    return URI.create(url() + Machine.STATES);
  }

  /** A key that calls may be signed with. */
  public String accessKeyId() {
    return accessKey.getKey();
  }

  public String accessKeySecret() {
    return accessKey.getValue();
  }

  @Override
  public void close() {
    server.stop();
  }
}
