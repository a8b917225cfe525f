package org.activeflowlog.conformance.deviation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The odd values that clauses give each parameter: the last parts of those clauses' ids. */
final class Edges {
  private static final List<String> OF_ALL =
      List.of(
          "in-other-case",
          "after-a-blank",
          "before-a-blank",
          "cut-short",
          "with-a-suffix",
          "of-one-character",
          "of-64-characters",
          "of-65-characters",
          "of-5000-characters",
          "with-a-percent-sign",
          "with-a-plus",
          "in-markup",
          "as-a-path",
          "as-a-template",
          "beyond-ascii",
          "with-a-dot",
          "with-an-accent",
          "before-a-face",
          "before-a-backslash",
          "encoded-twice");

  private static final Map<String, List<String>> OF_ONE =
      Map.of(
          "region-id",
          List.of(
              "of-no-region",
              "as-a-wildcard",
              "as-a-pattern",
              "before-a-line-break",
              "before-a-null-character",
              "with-an-underscore",
              "of-full-width",
              "with-a-hidden-blank",
              "in-quotes",
              "without-hyphens",
              "before-a-tab",
              "before-a-slash",
              "before-a-semicolon",
              "in-a-condition",
              "blank"),
          "cen-id",
          List.of(
              "of-no-instance",
              "as-a-wildcard",
              "as-a-pattern",
              "with-an-underscore",
              "of-full-width",
              "with-a-hidden-blank",
              "in-a-condition",
              "before-a-line-break",
              "before-a-null-character",
              "without-its-prefix",
              "without-hyphens",
              "in-quotes",
              "before-a-tab",
              "before-a-slash",
              "before-a-semicolon",
              "blank"),
          "flow-log-id",
          List.of(
              "before-a-line-break",
              "before-a-null-character",
              "in-quotes",
              "as-a-wildcard",
              "as-a-pattern",
              "with-an-underscore",
              "of-full-width",
              "with-a-hidden-blank",
              "in-a-condition",
              "without-its-prefix",
              "without-hyphens",
              "before-a-slash",
              "before-a-semicolon",
              "before-a-tab",
              "blank"));

  private Edges() {}

  /** The ids of the clauses of all odd values of a parameter. */
  static List<String> of(String parameter) {
    return Stream.concat(OF_ALL.stream(), OF_ONE.get(parameter).stream())
        .map(edge -> "request-parameters." + parameter + "-" + edge)
        .toList();
  }

  /** The ids of those of the given clauses that there are for a parameter. */
  static List<String> of(String parameter, List<String> edges) {
    return of(parameter).stream()
        .filter(id -> edges.stream().anyMatch(edge -> id.endsWith("." + parameter + "-" + edge)))
        .toList();
  }
}
