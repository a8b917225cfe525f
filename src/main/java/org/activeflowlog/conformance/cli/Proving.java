package org.activeflowlog.conformance.cli;

import java.util.List;
import java.util.function.Consumer;
import org.activeflowlog.conformance.deviation.Member;
import org.activeflowlog.conformance.prove.MemberResult;
import org.activeflowlog.conformance.target.Pause;

/** Runs the suite on members of the gallery; the real one, but for tests of the command. */
interface Proving {
  /**
   * Tells of each member as it ends; those that an interruption cut short have no result.
   *
   * @param replay whether clauses may be left out of which a replay tells enough
   */
  List<MemberResult> run(
      List<Member> members, boolean replay, Consumer<MemberResult> progress, Pause pause);
}
