package org.activeflowlog.conformance.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.activeflowlog.conformance.deviation.Kind;
import org.activeflowlog.conformance.deviation.Member;

/** Members of the gallery, without running anything. */
final class MemberList {
  private MemberList() {}

  /** As a JSON array. */
  static String json(List<Member> members) {
    try {
      return new ObjectMapper()
          .writerWithDefaultPrettyPrinter()
          .writeValueAsString(members.stream().map(MemberList::asMap).toList());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> asMap(Member member) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", member.name());
    map.put("kind", word(member.kind()));
    map.put("sentence", member.sentence());
    map.put("names", member.names());
    return map;
  }

  /** As text, the deviations first. */
  static void print(List<Member> members, PrintStream out) {
    print("Deviations, which the suite has to catch", Kind.DEVIATION, members, out);
    print("Legal variants, which it has to leave alone", Kind.VARIANT, members, out);
    out.println(
        Words.counted(count(Kind.DEVIATION, members), "deviation")
            + " and "
            + Words.counted(count(Kind.VARIANT, members), "legal variant"));
  }

  private static void print(String heading, Kind kind, List<Member> members, PrintStream out) {
    if (count(kind, members) > 0) {
      out.println(heading);
      members.stream()
          .filter(member -> member.kind() == kind)
          .map(MemberList::lines)
          .forEach(out::println);
      out.println();
    }
  }

  private static String lines(Member member) {
    String lines = "  " + member.name() + "\n      " + member.sentence();
    return member.names().isEmpty()
        ? lines
        : lines + "\n      breaks " + String.join(", ", member.names());
  }

  private static int count(Kind kind, List<Member> members) {
    return (int) members.stream().filter(member -> member.kind() == kind).count();
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
