package org.activeflowlog.conformance.twin;

/** What answers requests. */
@FunctionalInterface
interface Responder {
  Sent reply(Received received);
}
