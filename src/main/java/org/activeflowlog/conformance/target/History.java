package org.activeflowlog.conformance.target;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * What was seen of a flow log's status over a time, in order.
 *
 * @param moments every look, with the milliseconds since the first was due
 * @param limitMillis how long was looked at most
 * @param shortened whether the limit was cut, since others were stuck the same way before
 */
public record History(List<Moment> moments, long limitMillis, boolean shortened) {

  /** One look and when it was over. */
  public record Moment(long millis, Look look) {}

  /** Keeps an unchangeable copy. */
  public History {
    moments = List.copyOf(moments);
  }

  /** The statuses seen, in order, repetitions included. */
  public List<String> statuses() {
    return moments.stream().map(moment -> moment.look().status()).toList();
  }

  /** The last look. */
  public Look last() {
    return moments.get(moments.size() - 1).look();
  }

  /** When the last look was over, in milliseconds. */
  public long endMillis() {
    return moments.get(moments.size() - 1).millis();
  }

  /** Whether every look showed the same status. */
  public boolean isConstant() {
    return statuses().stream().distinct().count() == 1;
  }

  /** Several, one after the other, as one. */
  public static History joined(List<History> stretches) {
    List<Moment> all = new ArrayList<>();
    long begun = 0;
    for (History stretch : stretches) {
      for (Moment moment : stretch.moments()) {
        all.add(new Moment(begun + moment.millis(), moment.look()));
      }
      begun += stretch.endMillis();
    }
    History first = stretches.get(0);
    return new History(all, first.limitMillis(), first.shortened());
  }

  /** When the last look but one was over, in milliseconds; 0 if there was one only. */
  long lastButOneMillis() {
    return moments.size() < 2 ? 0 : moments.get(moments.size() - 2).millis();
  }

  /** Whether it ended in a status. */
  public boolean reached(String status) {
    return last().status().equals(status);
  }

  /** The story in one line: each status with the time it was first seen. */
  public String told() {
    StringJoiner story = new StringJoiner(", then ");
    String before = null;
    for (Moment moment : moments) {
      if (!moment.look().status().equals(before)) {
        before = moment.look().status();
        story.add(before + " after " + moment.millis() + " ms");
      }
    }
    return story + " (" + moments.size() + " looks, the last after " + endMillis() + " ms)";
  }
}
