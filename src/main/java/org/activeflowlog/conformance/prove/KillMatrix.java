package org.activeflowlog.conformance.prove;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.activeflowlog.conformance.prove.Proof.ClauseCatches;

/** The proof as a page: a row for each deviation, a column for each clause. */
final class KillMatrix {
  private final Proof proof;
  private final List<String> clauses;
  private final StringBuilder html = new StringBuilder(1 << 20);

  private KillMatrix(Proof proof) {
    this.proof = proof;
    this.clauses = proof.clauses().stream().map(ClauseCatches::id).toList();
  }

  /** The content of {@code prove.html}; it needs no other file. */
  static String of(Proof proof) {
    return new KillMatrix(proof).page();
  }

  private String page() {
    html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width\">\n")
        .append("<title>What the suite catches</title>\n<style>\n")
        .append(KillMatrixStyle.CSS)
        .append("</style>\n<h1>What the suite catches</h1>\n");
    summary();
    legend();
    matrix();
    variants();
    return html.append("</html>\n").toString();
  }

  private void summary() {
    html.append("<p>").append(escaped(proof.summary())).append("</p>\n");
    if (!proof.complaints().isEmpty()) {
      html.append("<ul class=\"wrong\">\n");
      proof.complaints().forEach(it -> html.append("<li>").append(escaped(it)).append("</li>\n"));
      html.append("</ul>\n");
    }
  }

  private void legend() {
    html.append("<p class=\"legend\">");
    for (Mark mark : Mark.values()) {
      html.append(
          "<span class=\"%s\">%s</span> %s&ensp;".formatted(mark.css, mark.sign, mark.says));
    }
    html.append("</p>\n<p>").append(escaped(cells())).append("</p>\n");
  }

  /** How it is known where there is no mark. */
  private String cells() {
    Cells cells = proof.cells();
    return ("%d clauses were run on members over HTTP, among them all that a deviation names, and"
            + " %d by direct calls in the same program. %d were only replayed: asked again what the"
            + " suite had asked the truthful twin, the member answered all calls of the clause as"
            + " the twin had, and there the clause passed.")
        .formatted(cells.run(), cells.called(), cells.replayed());
  }

  private void matrix() {
    html.append("<div class=\"matrix\">\n<table>\n<thead>\n<tr><th>deviation</th>");
    for (ClauseCatches clause : proof.clauses()) {
      String none = clause.catches().isEmpty() ? " class=\"idle\"" : "";
      html.append("<th scope=\"col\"%s><span>%s</span></th>".formatted(none, escaped(clause.id())));
    }
    html.append("</tr>\n</thead>\n<tbody>\n");
    proof.members().stream()
        .filter(MemberResult::isDeviation)
        .sorted(Comparator.comparing(MemberResult::crude))
        .forEach(this::row);
    html.append("</tbody>\n</table>\n</div>\n");
  }

  private void row(MemberResult member) {
    html.append(
        "<tr><th scope=\"row\" class=\"%s\" title=\"%s\">%s</th>"
            .formatted(
                member.isRight() ? "right" : "missed",
                escaped(member.sentence()),
                escaped(member.name()) + (member.isRight() ? "" : " MISSED")));
    for (String clause : clauses) {
      Mark mark = Mark.of(member, clause);
      html.append(
          mark == null
              ? "<td>"
              : "<td class=\"%s\" title=\"%s, %s: %s\">%s"
                  .formatted(mark.css, member.name(), clause, mark.says, mark.sign));
    }
    html.append("</tr>\n");
  }

  private void variants() {
    html.append("<h2>Legal variants</h2>\n<table class=\"list\">\n");
    html.append("<tr><th>variant</th><th>what is different</th><th>accused by</th></tr>\n");
    proof.members().stream()
        .filter(member -> !member.isDeviation())
        .map(KillMatrix::variant)
        .forEach(html::append);
    html.append("</table>\n");
  }

  private static String variant(MemberResult variant) {
    String accusers = variant.caughtBy().stream().collect(Collectors.joining(", "));
    return "<tr><td>%s</td><td>%s</td><td>%s</td></tr>\n"
        .formatted(
            escaped(variant.name()),
            escaped(variant.sentence()),
            variant.caught() ? "ACCUSED: " + escaped(accusers) : "none");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
