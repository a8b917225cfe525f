package org.activeflowlog.conformance.prove;

/**
 * On how many clauses a member was tried.
 *
 * @param run over HTTP
 * @param called by calls within the program, without HTTP: what the member need not be caught by
 * @param replayed in memory only: the calls of these clauses were answered as the truthful twin
 *     answers them, on which the clauses pass
 */
public record Cells(int run, int called, int replayed) {
  static final Cells NONE = new Cells(0, 0, 0);

  Cells plus(Cells more) {
    return new Cells(run + more.run, called + more.called, replayed + more.replayed);
  }
}
