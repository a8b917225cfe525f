package org.activeflowlog.conformance.contract;

/**
 * A feature file as it was read.
 *
 * @param path its path in the repository, {@code features/x.feature}
 */
record FeatureText(String path, String text) {
  static final String ENDING = ".feature";

  /** The file's name without folder and ending: the first part of its clauses' ids. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length());
  }
}
