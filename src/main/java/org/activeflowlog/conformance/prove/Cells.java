package org.activeflowlog.conformance.prove;

/**
 * On how many clauses a member was tried.
 *
 * @param run over HTTP
 * @param replayed in memory only: the calls of these clauses were answered as the truthful twin
 *     answers them, on which the clauses pass
 */
public record Cells(int run, int replayed) {
  Cells plus(Cells more) {
    return new Cells(run + more.run, replayed + more.replayed);
  }
}
