package org.activeflowlog.conformance.result;

/** A clause that cannot be verified from outside on any target, and why. */
public record Informative(String id, String sentence, String why) {}
