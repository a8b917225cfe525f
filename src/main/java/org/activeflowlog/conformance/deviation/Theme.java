package org.activeflowlog.conformance.deviation;

import java.lang.reflect.Constructor;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.activeflowlog.conformance.twin.AnswerFilter;
import org.activeflowlog.conformance.twin.Rules;
import org.activeflowlog.conformance.twin.TwinOptions;

/**
 * Reads the marked classes in a class as members; what they are about is the outer class's name.
 */
final class Theme {
  private Theme() {}

  static List<Member> members(Class<?> theme) {
    return Arrays.stream(theme.getDeclaredClasses())
        .filter(Theme::isMarked)
        .map(Theme::member)
        .toList();
  }

  /** The others are what several of them have in common. */
  private static boolean isMarked(Class<?> inner) {
    return inner.isAnnotationPresent(Deviation.class) || inner.isAnnotationPresent(Variant.class);
  }

  private static Member member(Class<?> marked) {
    Deviation deviation = marked.getAnnotation(Deviation.class);
    return deviation == null
        ? variant(marked, marked.getAnnotation(Variant.class))
        : deviation(marked, deviation);
  }

  private static Member deviation(Class<?> marked, Deviation mark) {
    return new Member(
        name(marked),
        Kind.DEVIATION,
        mark.value(),
        names(mark),
        mark.crude(),
        List.of(),
        Duration.ofMillis(mark.requestTimeoutMillis()),
        Duration.ofMillis(mark.enableTimeoutMillis()),
        change(marked, mark.enableDelayMillis()));
  }

  private static List<String> names(Deviation mark) {
    return Stream.concat(
            Arrays.stream(mark.breaks()),
            Arrays.stream(mark.edges()).flatMap(parameter -> Edges.of(parameter).stream()))
        .distinct()
        .toList();
  }

  private static Member variant(Class<?> marked, Variant mark) {
    return new Member(
        name(marked),
        Kind.VARIANT,
        mark.value(),
        List.of(),
        false,
        List.of(mark.profiles()),
        Member.VARIANT_TIMEOUT,
        Member.VARIANT_TIMEOUT,
        change(marked, mark.enableDelayMillis()));
  }

  /** {@code NeverBegins} is called {@code never-begins}. */
  private static String name(Class<?> marked) {
    return slug(marked.getSimpleName());
  }

  /** The name of the member that a class of this name makes. */
  static String slug(String className) {
    return className.replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static UnaryOperator<TwinOptions> change(Class<?> marked, int delayMillis) {
    Duration delay = Duration.ofMillis(delayMillis);
    return options -> {
      Object made = made(marked);
      TwinOptions changed = options.withEnableDelay(delay);
      changed = made instanceof Rules rules ? changed.withRules(rules) : changed;
      return made instanceof AnswerFilter filter ? changed.withAnswers(filter) : changed;
    };
  }

  private static Object made(Class<?> marked) {
    try {
      Constructor<?> constructor = marked.getDeclaredConstructor();
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(marked + " cannot be made: " + e.getMessage(), e);
    }
  }
}
