package org.activeflowlog.conformance.steps;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.activeflowlog.conformance.result.NotVerified;
import org.activeflowlog.conformance.wire.Call;
import org.activeflowlog.conformance.wire.Call.Parameter;

/** The single variations that the features name. */
final class Variations {
  private static final String TOKEN = "ClientToken";

  /** A phrase and the variation that it stands for. */
  record Entry(Pattern phrase, Function<MatchResult, Variation> maker) {

    static Entry of(String phrase, Function<MatchResult, Variation> maker) {
      return new Entry(Pattern.compile(phrase), maker);
    }

    Optional<Variation> of(String words) {
      Matcher matcher = phrase.matcher(words);
      return matcher.matches()
          ? Optional.of(maker.apply(matcher.toMatchResult()))
          : Optional.empty();
    }
  }

  private static final List<Entry> ALL =
      List.of(
          Entry.of("a new ClientToken(?: each)?", match -> newToken(token -> token)),
          Entry.of(
              "a new ClientToken ending in \"(.*)\"", match -> newToken(t -> t + match.group(1))),
          Entry.of(
              "a new ClientToken beginning with \"(.*)\"",
              match -> newToken(t -> match.group(1) + t)),
          Entry.of(
              "a new ClientToken holding \"(.*)\"",
              match -> newToken(t -> t.substring(0, 9) + match.group(1) + t.substring(9))),
          Entry.of("that ClientToken before \"(.*)\"", match -> oldToken(t -> t + match.group(1))),
          Entry.of(
              "another ClientToken as well",
              match -> (call, world) -> call.with(TOKEN, "c" + UUID.randomUUID())),
          Entry.of(
              "a new ClientToken of (\\d+) characters",
              match -> newToken(token -> ofLength(token, Integer.parseInt(match.group(1))))),
          Entry.of(
              "a new ClientToken of (\\d+) characters before \"(.*)\"",
              match ->
                  newToken(
                      token -> ofLength(token, Integer.parseInt(match.group(1))) + match.group(2))),
          Entry.of(
              "a new ClientToken as Terraform makes them",
              match -> newToken(token -> ofLength("TF-ActiveFlowLog-1732147200-" + token, 64))),
          Entry.of(
              "one ClientToken",
              match -> (call, world) -> call.having(TOKEN, world.tokens().ofAll())),
          Entry.of("no ClientToken", match -> Variation.none()),
          Entry.of("the key of the run", match -> Variations::byTheRunsKey),
          Entry.of("that ClientToken", match -> oldToken(token -> token)),
          Entry.of(
              "that ClientToken in other case",
              match -> oldToken(token -> token.toUpperCase(Locale.ROOT))),
          Entry.of(
              "that ClientToken with another end",
              match -> oldToken(token -> token.substring(0, token.length() - 1) + "_")),
          Entry.of(
              "that ClientToken with another beginning",
              match -> oldToken(token -> "_" + token.substring(1))),
          Entry.of("that ClientToken after a zero", match -> oldToken(token -> "0" + token)),
          Entry.of(
              "that ClientToken with another digit",
              match -> oldToken(Variations::withAnotherDigit)),
          Entry.of(
              "a new ClientToken of digits",
              match -> newToken(token -> String.valueOf(aNumberOf20Digits()))),
          Entry.of(
              "that ClientToken backwards",
              match -> oldToken(token -> new StringBuilder(token).reverse().toString())),
          Entry.of(
              "that ClientToken without hyphens",
              match -> oldToken(token -> token.replace("-", ""))),
          Entry.of(
              "that ClientToken with \"(.*)\" for \"(.*)\"",
              match -> oldToken(token -> token.replace(match.group(2), match.group(1)))),
          Entry.of(
              "a ClientToken of one character",
              match -> newToken(token -> token.substring(token.length() - 1))),
          Entry.of("that ClientToken before a blank", match -> oldToken(token -> token + " ")),
          Entry.of("that ClientToken after a blank", match -> oldToken(token -> " " + token)),
          Entry.of("that ClientToken with another middle", match -> oldToken(Variations::middled)),
          Entry.of(
              "the first ClientToken",
              match -> (call, world) -> call.having(TOKEN, firstToken(world))),
          Entry.of("its parameters in reverse order", match -> (call, world) -> call.reversed()),
          Entry.of("an empty ClientToken", match -> (call, world) -> call.having(TOKEN, "")),
          Entry.of("an unknown parameter", match -> (call, world) -> call.with("Colour", "blue")),
          Entry.of(
              "(RegionId|FlowLogId|CenId) of the other elsewhere as well",
              match ->
                  (call, world) ->
                      call.withElsewhere(match.group(1), ofOther(world, match.group(1)))),
          Entry.of(
              "the first RequestId as its ClientToken",
              match -> (call, world) -> call.having(TOKEN, firstRequestId(world))),
          Entry.of(
              "(RegionId|FlowLogId|CenId) of the other as well",
              match -> (call, world) -> call.with(match.group(1), ofOther(world, match.group(1)))),
          Entry.of(
              "the name of (RegionId|FlowLogId|CenId) in lower case",
              match -> (call, world) -> renamed(call, match.group(1))),
          Entry.of(
              "(RegionId|FlowLogId|CenId|TransitRouterId) ([A-Za-z0-9 ]+)",
              match -> value(match.group(1), match.group(2))),
          Entry.of(Dispatch.PHRASE, match -> Dispatch.of(match.group())));

  private Variations() {}

  static Variation of(String phrase) {
    return Stream.concat(ALL.stream(), SettingVariations.ALL.stream())
        .flatMap(entry -> entry.of(phrase).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such variation: " + phrase));
  }

  /** A token that no call had before; the scenario remembers it. */
  private static Variation newToken(UnaryOperator<String> shape) {
    return (call, world) -> {
      String token = shape.apply(UUID.randomUUID().toString());
      world.tokens().remember(token);
      return call.having(TOKEN, token);
    };
  }

  private static Variation oldToken(UnaryOperator<String> change) {
    return (call, world) -> call.having(TOKEN, change.apply(world.tokens().latest()));
  }

  private static Variation value(String parameter, String phrase) {
    return (call, world) ->
        Values.of(phrase, world, new Parameter(parameter, call.value(parameter).orElseThrow()))
            .map(text -> call.having(parameter, text))
            .orElseGet(() -> call.without(parameter));
  }

  private static Call byTheRunsKey(Call call, World world) {
    world.signAsUsual();
    return call;
  }

  private static BigInteger aNumberOf20Digits() {
    BigInteger smallest = BigInteger.TEN.pow(19);
    return smallest.add(new BigInteger(62, ThreadLocalRandom.current()));
  }

  /** The last one, so that what reads numbers with fewer digits does not see it. */
  private static String withAnotherDigit(String token) {
    int last = token.length() - 1;
    return token.substring(0, last) + (char) ('0' + (token.charAt(last) - '0' + 1) % 10);
  }

  private static String middled(String token) {
    int middle = token.length() / 2;
    return token.substring(0, middle) + "_" + token.substring(middle + 1);
  }

  private static Call renamed(Call call, String parameter) {
    return call.without(parameter)
        .with(parameter.toLowerCase(Locale.ROOT), call.value(parameter).orElseThrow());
  }

  private static String ofOther(World world, String parameter) {
    return world.other().call("").value(parameter).orElseThrow();
  }

  private static String firstToken(World world) {
    return world.calls().all().get(0).call().value(TOKEN).orElseThrow();
  }

  private static String firstRequestId(World world) {
    String id =
        world
            .calls()
            .all()
            .get(0)
            .answer()
            .text("RequestId")
            .orElseThrow(() -> new NotVerified("the first answer had no RequestId"));
    if (id.length() > 64 || !id.chars().allMatch(letter -> letter < 128)) {
      throw new NotVerified("the RequestId \"" + id + "\" could be refused as a ClientToken");
    }
    return id;
  }

  private static String ofLength(String token, int length) {
    return (token + "-" + "0".repeat(length)).substring(0, length);
  }
}
