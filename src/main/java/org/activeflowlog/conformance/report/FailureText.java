package org.activeflowlog.conformance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.activeflowlog.conformance.result.ClauseResult;
import org.activeflowlog.conformance.result.Exchange;

/** What a clause that did not pass says to people: clause, expected, actual, exchange. */
public final class FailureText {
  private static final int MOST_CHARACTERS = 2000;
  private static final String INDENT = " ".repeat(12);

  private FailureText() {}

  /** The text of a clause that failed or ended without a verdict; no line end after it. */
  public static String of(ClauseResult clause) {
    List<String> lines = new ArrayList<>();
    lines.add("[" + clause.id() + "] " + Visible.text(clause.sentence()));
    if (!clause.expected().isEmpty()) {
      lines.add(entry("expected", Alternatives.inWords(clause.expected())));
    }
    if (clause.actual() != null) {
      lines.add(entry("actual", clause.actual()));
    }
    if (clause.reason() != null) {
      lines.add(entry("reason", clause.reason()));
    }
    List<String> earlier = ExchangeText.earlier(clause.exchanges());
    if (!earlier.isEmpty()) {
      lines.add(entry("earlier", String.join("\n", earlier)));
    }
    for (Exchange exchange : ExchangeText.relevant(clause.exchanges())) {
      lines.add(entry("exchange", String.join("\n", ExchangeText.lines(exchange))));
    }
    return String.join("\n", lines);
  }

  /** The same in one line, without clause and exchange. */
  static String brief(ClauseResult clause) {
    String expected = Alternatives.inWords(clause.expected());
    String text =
        clause.actual() == null
            ? Objects.toString(clause.reason(), "")
            : "expected " + expected + "; actual: " + clause.actual();
    return Visible.cut(text, MOST_CHARACTERS).replace('\n', ' ');
  }

  private static String entry(String word, String text) {
    String shown = Visible.text(Visible.cut(text, MOST_CHARACTERS));
    return "  %-10s".formatted(word + ":") + shown.strip().replace("\n", "\n" + INDENT);
  }
}
