package org.activeflowlog.conformance.deviation;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.activeflowlog.conformance.twin.FlowLog;
import org.activeflowlog.conformance.twin.Refused;
import org.activeflowlog.conformance.twin.Rules;

/** What the characters of a ClientToken lead to. */
final class TokenLetters {
  private static final String CLAUSES = "request-parameters.client-token-";
  private static final Pattern ODD = Pattern.compile("[ \"<%\t]");

  private TokenLetters() {}

  private static boolean isOdd(String token) {
    return ODD.matcher(token).find();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(letter -> letter < 128);
  }

  @Deviation(
      value =
          "A blank, a tab, a quote, markup or a percent sign in a token makes the service fail.",
      breaks = {
        CLAUSES + "with-a-blank",
        CLAUSES + "with-quotes",
        CLAUSES + "with-markup",
        CLAUSES + "with-a-percent-sign",
        CLAUSES + "with-a-tab"
      })
  static final class OddTokensFail extends Acquainted {
    @Override
    public boolean acceptsCharacters(String token) {
      if (isOdd(token)) {
        throw failure();
      }
      return super.acceptsCharacters(token);
    }
  }

  @Deviation(
      value =
          "With a blank, a tab, a quote, markup or a percent sign in its token a call does nothing.",
      breaks = {
        CLAUSES + "with-a-blank",
        CLAUSES + "with-quotes",
        CLAUSES + "with-markup",
        CLAUSES + "with-a-percent-sign",
        CLAUSES + "with-a-tab"
      },
      enableTimeoutMillis = 1000)
  static final class OddTokensDoNothing extends Acquainted {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return isEnabling() && isOdd(token()) ? flowLog : super.enable(flowLog, now, takes);
    }
  }

  @Deviation(
      value = "A token of one character makes the service fail.",
      breaks = CLAUSES + "of-one-character")
  static final class ShortTokensFail extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      if (token.length() == 1) {
        throw Acquainted.failure();
      }
      return super.acceptsCharacters(token);
    }
  }

  @Deviation(
      value = "With a token of one character a call does nothing.",
      breaks = CLAUSES + "of-one-character",
      enableTimeoutMillis = 1000)
  static final class ShortTokensDoNothing extends Acquainted {
    @Override
    public FlowLog enable(FlowLog flowLog, Instant now, Duration takes) {
      return isEnabling() && token().length() == 1 ? flowLog : super.enable(flowLog, now, takes);
    }
  }

  @Deviation(
      value = "Of a token only the last character has to be ASCII.",
      breaks = CLAUSES + "not-ascii-in-front")
  static final class OnlyTheLastCharacterCounts extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      return token.isEmpty() || isAscii(token.substring(token.length() - 1));
    }
  }

  @Deviation(
      value = "Letters of full width count as ASCII in a token.",
      breaks = CLAUSES + "of-full-width")
  static final class TokensAreNormalised extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      return isAscii(Normalizer.normalize(token, Normalizer.Form.NFKC));
    }
  }

  @Deviation(
      value = "Characters beyond the basic plane are overlooked in a token.",
      breaks = CLAUSES + "with-a-face")
  static final class FacesAreOverlooked extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      return token.codePoints().allMatch(it -> it < 128 || it > 0xFFFF);
    }
  }

  @Deviation(
      value = "Characters beyond the basic plane in a token make the service fail.",
      breaks = CLAUSES + "with-a-face")
  static final class FacesFail extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      if (token.codePoints().anyMatch(it -> it > 0xFFFF)) {
        throw Refused.other(500, "InternalError", "Incorrect string value.");
      }
      return super.acceptsCharacters(token);
    }
  }

  @Deviation(value = "An empty token is refused.", breaks = CLAUSES + "empty")
  static final class EmptyTokensAreRefused extends Acquainted {
    @Override
    public boolean acceptsCharacters(String token) {
      boolean empty = call().has("ClientToken") && token.isEmpty();
      return !empty && super.acceptsCharacters(token);
    }
  }

  @Deviation(value = "An empty token makes the service fail.", breaks = CLAUSES + "empty")
  static final class EmptyTokensFail extends Acquainted {
    @Override
    public boolean acceptsCharacters(String token) {
      if (call().has("ClientToken") && token.isEmpty()) {
        throw failure();
      }
      return super.acceptsCharacters(token);
    }
  }

  @Deviation(
      value = "Of a token only the letters have to be ASCII.",
      breaks = {CLAUSES + "of-no-width", CLAUSES + "with-a-wide-blank", CLAUSES + "with-an-accent"})
  static final class OnlyLettersCount extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      return token.codePoints().filter(Character::isLetter).allMatch(it -> it < 128);
    }
  }

  @Deviation(
      value = "What cannot be seen of a token does not have to be ASCII.",
      breaks = {CLAUSES + "of-no-width", CLAUSES + "with-a-soft-hyphen"})
  static final class HiddenLettersAreOverlooked extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      return isAscii(token.replaceAll("\\p{Cf}", ""));
    }
  }

  @Deviation(
      value = "A token is written in lower case before it is looked at.",
      breaks = CLAUSES + "with-a-kelvin-sign")
  static final class TokensAreLowered extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      return isAscii(token.toLowerCase(Locale.ROOT));
    }
  }

  @Deviation(
      value = "Of a token only the first 64 characters are looked at.",
      breaks = CLAUSES + "not-ascii-behind-64")
  static final class TokensAreReadInPart extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      return isAscii(token.substring(0, Math.min(64, token.length())));
    }
  }

  @Deviation(
      value = "Blanks at the ends of a token are cut off before it is looked at.",
      breaks = CLAUSES + "with-a-wide-blank")
  static final class TokensAreStripped extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      return isAscii(token.strip());
    }
  }

  @Deviation(
      value = "Accents are taken off a token before it is looked at.",
      breaks = CLAUSES + "with-an-accent")
  static final class AccentsAreOverlooked extends Rules {
    @Override
    public boolean acceptsCharacters(String token) {
      return isAscii(token.replaceAll("\\p{Mn}", ""));
    }
  }
}
