package org.activeflowlog.conformance.steps;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.target.Evidence;
import org.activeflowlog.conformance.target.Service;
import org.activeflowlog.conformance.wire.Answer;
import org.activeflowlog.conformance.wire.Call;
import org.activeflowlog.conformance.wire.Credentials;

/**
 * An access key that is not the run's. An unsigned run does not know in which style its target
 * reads signed calls: a query beforehand tells, as a call that is not read is refused for that.
 */
record OtherKey(Credentials key) {
  private static final Pattern UNREAD =
      Pattern.compile(
          "MissingParameter|(Missing|Invalid|Unknown|Unsupported|NoSuch)(Parameter\\.)?"
              + "(Action|Api|Operation)(\\..*)?",
          Pattern.CASE_INSENSITIVE);

  /** Sends a call that is signed with this key, as the run signs, or else as it is read. */
  Answer send(Call call, Service service, Evidence evidence) {
    Call styled = service.isUnsigned() ? call.wrapped(style(call, service, evidence)::of) : call;
    return service.callAs(key, styled, evidence);
  }

  private Style style(Call call, Service service, Evidence evidence) {
    Call query = call.to(Operation.QUERY.action());
    return styles()
        .filter(style -> isHeard(query, style, service, evidence))
        .findFirst()
        .or(() -> styles().filter(style -> isRead(query, style, service, evidence)).findFirst())
        .orElseThrow(
            () ->
                new NotVerified(
                    "a query is answered unsigned, and neither with an ACS3 nor with a V1 signature"));
  }

  private static Stream<Style> styles() {
    return Stream.of(Style.ACS3_SIGNATURE, Style.V1_SIGNATURE);
  }

  /** Surely read: answered as an authorized key's query, or as this one's. */
  private boolean isHeard(Call query, Style style, Service service, Evidence evidence) {
    Answer answer = service.callAs(key, query.wrapped(style::of), evidence);
    return answer.saysSuccess() || answer.code().filter("Unauthorized"::equals).isPresent();
  }

  /** Perhaps read: refused for something else than not being read. */
  private boolean isRead(Call query, Style style, Service service, Evidence evidence) {
    Optional<String> code =
        service.callAs(key, query.wrapped(style::of), evidence).code().filter(OtherKey::isUnread);
    return code.isEmpty() || service.call(query, evidence).code().equals(code);
  }

  private static boolean isUnread(String code) {
    return UNREAD.matcher(code).matches();
  }
}
