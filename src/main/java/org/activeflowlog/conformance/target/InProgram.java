package org.activeflowlog.conformance.target;

import java.util.Optional;
import org.activeflowlog.conformance.result.Exchange;

/** A target in this very program, which is called without HTTP. */
@FunctionalInterface
public interface InProgram {
  /** What comes back to a request, once it would; nothing where the connection would break. */
  Optional<Exchange.Response> answer(Exchange.Request request);
}
