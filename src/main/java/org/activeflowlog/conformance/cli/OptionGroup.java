package org.activeflowlog.conformance.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** Options that stand under one heading of a command's help. */
record OptionGroup(String heading, List<OptionSpec> options) {

  OptionGroup(String heading, OptionSpec... options) {
    this(heading, List.of(options));
  }

  /** An option with one value. */
  static OptionSpec value(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .arity("1")
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** An option that can be repeated. */
  static OptionSpec list(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** An option without a value. */
  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).arity("0").description(description).build();
  }
}
