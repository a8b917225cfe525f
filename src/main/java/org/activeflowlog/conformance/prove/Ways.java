package org.activeflowlog.conformance.prove;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
  private static final int SHARES = 8;

  /** All clauses by HTTP. */
  static Ways plain(Set<String> all) {
    return new Ways(all, Set.of(), 0);
  }

  /**
   * By HTTP goes what decides of a member: a deviation is caught by what it names, and a variant
   * meets by HTTP all simultaneous calls, as well as a share of the rest where its answers look
   * otherwise, a different share for each.
   *
   * @param simultaneous the clauses with simultaneous calls
   */
  static Ways of(Member member, Set<String> toRun, Set<String> simultaneous, int replayed) {
    Predicate<String> decides =
        member.kind() == Kind.DEVIATION
            ? member.names()::contains
            : id -> simultaneous.contains(id) || needsHttp(member, id);
    Map<Boolean, Set<String>> ways =
        toRun.stream().collect(Collectors.partitioningBy(decides, Collectors.toSet()));
    return new Ways(ways.get(true), ways.get(false), replayed);
  }

  private static boolean needsHttp(Member variant, String clause) {
    boolean ofItsShare = (variant.name().hashCode() - clause.hashCode()) % SHARES == 0;
    return CalledMember.needsThreads(variant) || (!CalledMember.showsAll(variant) && ofItsShare);
  }

  Cells cells() {
    return new Cells(byHttp.size(), directly.size(), replayed);
  }
}
