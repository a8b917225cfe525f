package org.activeflowlog.conformance.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which targets the user names, and the provider-state handler of each. */
final class Targets {
  /** The name of a target that was given none. */
  static final String DEFAULT_NAME = "default";

  private static final Pattern NAMED =
      Pattern.compile("([A-Za-z0-9._-]{1,64})=(.*)", Pattern.DOTALL);

  private Targets() {}

  /** The named targets; none stands for the embedded twin. */
  static List<Target> of(Settings settings) {
    Map<String, Setting> urls = urls(settings.all("--target"));
    List<String> names = List.copyOf(urls.keySet());
    Map<String, Setting> states = ofTargets(settings.all("--states"), names);
    Map<String, Setting> fixtures = ofTargets(settings.all("--fixtures"), names);
    List<Target> targets = new ArrayList<>();
    urls.forEach(
        (name, url) ->
            targets.add(
                new Target(
                    name,
                    Addresses.endpoint(url),
                    Optional.ofNullable(states.get(name)).map(Addresses::url),
                    Optional.ofNullable(fixtures.get(name)),
                    url)));
    return targets;
  }

  private static Map<String, Setting> urls(List<Setting> given) {
    Map<String, Setting> urls = new LinkedHashMap<>();
    for (Setting setting : given) {
      Setting url = url(setting);
      if (name(setting).isEmpty() && given.size() > 1) {
        Addresses.endpoint(url);
        throw setting.wrong("has no name", "with several targets each is NAME=URL");
      }
      if (urls.put(name(setting).orElse(DEFAULT_NAME), url) != null) {
        throw setting.wrong("has the name of another target", "give each target its own name");
      }
    }
    return urls;
  }

  /** What belongs to which target: a handler, or a fixtures file. */
  private static Map<String, Setting> ofTargets(List<Setting> given, List<String> targets) {
    Map<String, Setting> owned = new LinkedHashMap<>();
    for (Setting setting : given) {
      if (owned.put(owner(setting, targets), url(setting)) != null) {
        throw setting.wrongUnshown("is given twice for the same target", "give it once for each");
      }
    }
    return owned;
  }

  private static String owner(Setting owned, List<String> targets) {
    if (targets.isEmpty()) {
      throw owned.wrongUnshown(
          "belongs to no target", "name one with --target, the embedded twin has its own handler");
    }
    Optional<String> name = name(owned);
    if (name.isEmpty() && targets.size() > 1) {
      throw owned.wrongUnshown("has no name", "with several targets each is NAME=VALUE");
    }
    if (name.isPresent() && !targets.contains(name.get())) {
      throw new UsageError(
          owned.origin()
              + " names an unknown target "
              + OneLine.quoted(name.get())
              + "; use "
              + String.join(" or ", targets));
    }
    return name.orElse(targets.get(0));
  }

  private static Optional<String> name(Setting setting) {
    Matcher matcher = NAMED.matcher(setting.value());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String name = matcher.group(1);
    // Reports of several targets go into folders of these names.
    if (name.equals(".") || name.equals("..")) {
      throw setting.wrongUnshown("has a name of dots only", "use a name with a letter or digit");
    }
    return Optional.of(name);
  }

  private static Setting url(Setting setting) {
    Matcher matcher = NAMED.matcher(setting.value());
    return matcher.matches() ? setting.with(matcher.group(2)) : setting;
  }
}
