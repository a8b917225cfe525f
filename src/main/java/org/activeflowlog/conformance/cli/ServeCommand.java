package org.activeflowlog.conformance.cli;

import static org.activeflowlog.conformance.cli.OptionGroup.flag;
import static org.activeflowlog.conformance.cli.OptionGroup.list;
import static org.activeflowlog.conformance.cli.OptionGroup.value;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.activeflowlog.conformance.twin.Twin;
import org.activeflowlog.conformance.twin.TwinOptions;

/** Runs the twin until it is interrupted, for people who test their client. */
final class ServeCommand implements Command {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public String summary() {
    return "run the twin, a reference service, for people who test their client";
  }

  @Override
  public String description() {
    return "Answers ActiveFlowLog as its page says, until Ctrl-C. The first line of stdout is the"
        + " URL; the provider-state handler and the access key follow on stderr.";
  }

  @Override
  public List<String> notes() {
    return List.of("Exit status: 0 stopped, 2 it could not start.");
  }

  @Override
  public List<OptionGroup> options() {
    return List.of(
        new OptionGroup(
            "Options",
            value("--port", "N", "0 takes a free one. Default: 8080."),
            value("--bind", "ADDRESS", "Where to listen. Default: 127.0.0.1."),
            value("--enable-delay", "D", "How long enabling takes, such as 500ms. Default: 0s."),
            value("--edition", "DATE", "2024-10-21 or 2024-11-15. Default: 2024-10-21."),
            flag("--no-auth", "Answer unsigned calls too."),
            list(
                "--access-key",
                "ID:SECRET",
                "A key that calls may be signed with; repeatable. Default: a built-in one."),
            value(
                "--deviation",
                "NAME",
                "Serve this member of the gallery, wrong on purpose or legally different; prove"
                    + " --list names them.")));
  }

  @Override
  public int run(Settings settings, Surroundings surroundings) {
    ServeRequest request = ServeRequest.of(settings);
    CountDownLatch stopped = new CountDownLatch(1);
    try (Interruption interruption = Interruption.watch(stopped::countDown, PATIENCE, 0);
        Twin twin = start(request.options())) {
      surroundings.out().println(twin.url());
      request.whatDiffers().ifPresent(surroundings.err()::println);
      surroundings.err().println("provider states at " + twin.statesUrl());
      surroundings.err().println(request.howToSign(twin));
      surroundings.err().println("Ctrl-C stops it");
      stopped.await();
      return interruption.ended(0);
    } catch (InterruptedException e) {
      return 0;
    }
  }

  private static Twin start(TwinOptions options) {
    try {
      return Twin.start(options);
    } catch (RuntimeException e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      throw new UsageError(
          "the twin cannot listen on "
              + options.bind()
              + " port "
              + options.port()
              + ": "
              + cause.getMessage()
              + "; use another --bind or --port, --port 0 takes a free one");
    }
  }
}
