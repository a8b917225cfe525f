package org.activeflowlog.conformance.prove;

import java.util.HashSet;
import java.util.Set;
import org.activeflowlog.conformance.deviation.CalledMember;
import org.activeflowlog.conformance.deviation.Kind;
import org.activeflowlog.conformance.deviation.Member;

/**
 * Which clauses are tried on a member in which way.
 *
 * @param byHttp run as on any other target
 * @param directly run by calls within this program, without HTTP
 * @param replayed not run, because a replay of their calls tells what they would say
 */
record Ways(Set<String> byHttp, Set<String> directly, int replayed) {

  /** All clauses by HTTP. */
  static Ways plain(Set<String> all) {
    return new Ways(all, Set.of(), 0);
  }

  /**
   * By HTTP goes what decides of a member: a deviation is caught by what it names, and a variant
   * meets by HTTP whatever HTTP or a choice of threads may show otherwise.
   *
   * @param simultaneous the clauses with simultaneous calls
   */
  static Ways of(Member member, Set<String> toRun, Set<String> simultaneous, int replayed) {
    Set<String> byHttp = new HashSet<>(toRun);
    if (member.kind() == Kind.DEVIATION) {
      byHttp.retainAll(member.names());
    } else if (CalledMember.showsAll(member)) {
      byHttp.retainAll(simultaneous);
    }
    Set<String> directly = new HashSet<>(toRun);
    directly.removeAll(byHttp);
    return new Ways(byHttp, directly, replayed);
  }

  Cells cells() {
    return new Cells(byHttp.size(), directly.size(), replayed);
  }
}
