package org.activeflowlog.conformance.twin;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the service says to one call.
 *
 * @param name which answer it is: its file in {@code stubs/mappings} without the ending, for lists
 *     {@code describe-flowlogs.success} and the like, for refusals {@code error.} and the code
 * @param headers by name; letter case does not matter
 * @param members the body, before it is written as JSON or XML
 * @param text the body as it is sent if it is not just the members written down, or null
 * @param delay how long the answer is held back
 * @param broken whether the connection is reset instead of answering
 */
public record Answer(
    String name,
    int status,
    Map<String, String> headers,
    Map<String, Object> members,
    String text,
    Duration delay,
    boolean broken) {
  public Answer {
    Map<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    sorted.putAll(headers);
    headers = Collections.unmodifiableMap(sorted);
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  static Answer of(
      String name, int status, Map<String, String> headers, Map<String, Object> members) {
    return new Answer(name, status, headers, members, null, Duration.ZERO, false);
  }

  public boolean isSuccess() {
    return name.endsWith(".success");
  }

  public Answer withStatus(int changed) {
    return new Answer(name, changed, headers, members, text, delay, broken);
  }

  public Answer withHeader(String header, String value) {
    Map<String, String> changed = new LinkedHashMap<>(headers);
    changed.keySet().removeIf(header::equalsIgnoreCase);
    changed.put(header, value);
    return new Answer(name, status, changed, members, text, delay, broken);
  }

  public Answer withoutHeader(String header) {
    Map<String, String> changed = new LinkedHashMap<>(headers);
    changed.keySet().removeIf(header::equalsIgnoreCase);
    return new Answer(name, status, changed, members, text, delay, broken);
  }

  /** Sets a member, which keeps its place if there is one of that name. */
  public Answer with(String member, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(members);
    changed.put(member, value);
    return withMembers(changed);
  }

  public Answer without(String member) {
    Map<String, Object> changed = new LinkedHashMap<>(members);
    changed.remove(member);
    return withMembers(changed);
  }

  /** Bears this RequestId, in the body and in the header. */
  public Answer withRequestId(String requestId) {
    return with("RequestId", requestId).withHeader("X-Acs-Request-Id", requestId);
  }

  public Answer withMembers(Map<String, Object> changed) {
    return new Answer(name, status, headers, changed, text, delay, broken);
  }

  /** Says this text, whatever the members are. */
  public Answer withText(String changed) {
    return new Answer(name, status, headers, members, changed, delay, broken);
  }

  public Answer withDelay(Duration changed) {
    return new Answer(name, status, headers, members, text, changed, broken);
  }

  /** Resets the connection instead of answering. */
  public Answer withBrokenConnection() {
    return new Answer(name, status, headers, members, text, delay, true);
  }

  /** The body as JSON. */
  public String json() {
    return text != null ? text : Texts.json(members);
  }

  String body(String action, boolean xml) {
    if (text != null) {
      return text;
    }
    String root = isSuccess() ? action + "Response" : "Error";
    return xml ? Texts.xml(root, members) : Texts.json(members);
  }
}
