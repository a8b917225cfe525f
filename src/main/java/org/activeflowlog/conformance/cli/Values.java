package org.activeflowlog.conformance.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns what the user gave into numbers, durations and choices. */
final class Values {
  private static final Pattern DURATION =
      Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?)(ms|s|m|h)");
  private static final Map<String, Duration> UNITS =
      Map.of(
          "ms", Duration.ofMillis(1),
          "s", Duration.ofSeconds(1),
          "m", Duration.ofMinutes(1),
          "h", Duration.ofHours(1));
  private static final Duration LONGEST = Duration.ofHours(1000);

  private Values() {}

  /** A duration that is not nothing. */
  static Duration timeout(Setting setting) {
    Duration duration = duration(setting);
    if (duration.isZero()) {
      throw setting.wrong("is no time at all", "use 1ms or more");
    }
    return duration;
  }

  /** A duration, to the millisecond. */
  static Duration duration(Setting setting) {
    Matcher matcher = DURATION.matcher(setting.value());
    if (!matcher.matches()) {
      throw setting.wrong(
          "is not a duration", "use a number with ms, s, m or h, such as 500ms or 10s");
    }
    BigInteger millis =
        new BigDecimal(matcher.group(1))
            .multiply(BigDecimal.valueOf(UNITS.get(matcher.group(2)).toMillis()))
            .toBigInteger();
    if (millis.compareTo(BigInteger.valueOf(LONGEST.toMillis())) > 0) {
      throw setting.wrong("is too long", "use 1000h or less");
    }
    return Duration.ofMillis(millis.longValueExact());
  }

  /** A whole number within bounds. */
  static int number(Setting setting, int least, int most) {
    if (setting.value().matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(setting.value());
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw setting.wrong("is not possible", "use a whole number from " + least + " to " + most);
  }

  /** A path, from the caller's folder if it is relative. */
  static Path path(Setting setting, Surroundings surroundings) {
    try {
      return surroundings.folder().resolve(setting.value());
    } catch (InvalidPathException e) {
      throw setting.wrong("is not a path here", "use letters that the locale knows");
    }
  }

  /** The constant that the user gave by its word. */
  static <E extends Enum<E>> E choice(Setting setting, Class<E> type, Function<E, String> word) {
    List<E> constants = List.of(type.getEnumConstants());
    return constants.stream()
        .filter(constant -> word.apply(constant).equals(setting.value()))
        .findFirst()
        .orElseThrow(
            () ->
                setting.wrong(
                    "is unknown",
                    "use " + constants.stream().map(word).collect(Collectors.joining(" or "))));
  }
}
