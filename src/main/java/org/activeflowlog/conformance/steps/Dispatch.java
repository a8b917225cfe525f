package org.activeflowlog.conformance.steps;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.wire.Answer;
import org.activeflowlog.conformance.wire.Call;

/**
 * A call that goes to the gateway in a style and a manner. Before any manner but the right one, a
 * query in the same style has to be let in: otherwise a refusal would say nothing of the manner.
 */
record Dispatch(Style style, Manner manner) implements Variation {
  /** A style with what its manner puts before and after it. */
  static final String PHRASE = "an? (?:wrong |missing )?(?:ACS3|V1) (?:signature|request).*";

  private static final Pattern STYLE = Pattern.compile("(ACS3|V1) (signature|request)");

  static Dispatch of(String phrase) {
    Matcher matcher = STYLE.matcher(phrase);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no style: " + phrase);
    }
    String manner = matcher.replaceFirst("*").replaceFirst("^an? ", "");
    return new Dispatch(Style.of(matcher.group()), Manner.of(manner));
  }

  @Override
  public Call of(Call plain, World world) {
    if (manner != Manner.RIGHT) {
      demandLetIn(world);
    }
    return manner.of(plain.wrapped(style::of));
  }

  private void demandLetIn(World world) {
    Call query = world.it().call(Operation.QUERY.action()).wrapped(style::of);
    Answer answer = world.session().service().call(query, world.evidence());
    if (!answer.saysSuccess()) {
      String clause =
          "gateway.accepts-" + style.phrase().replaceFirst(" .*", "").toLowerCase(Locale.ROOT);
      throw new NotVerified(
          "a query with a right %s was answered %s; %s tells more"
              .formatted(style.phrase(), answer.inShort(), clause));
    }
  }
}
