package org.activeflowlog.conformance.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.activeflowlog.conformance.deviation.Gallery;
import org.activeflowlog.conformance.deviation.Member;
import org.activeflowlog.conformance.twin.Twin;
import org.activeflowlog.conformance.twin.TwinOptions;

/**
 * What the user asks of {@code serve}, found to be sound.
 *
 * @param member whom of the gallery to serve instead of the twin itself
 */
record ServeRequest(TwinOptions options, boolean auth, boolean ownKeys, Optional<Member> member) {
  private static final int DEFAULT_PORT = 8080;
  private static final int HIGHEST_PORT = 65535;
  private static final int LONGEST_HOST = 255;

  /** Reads and checks everything that the user set. */
  static ServeRequest of(Settings settings) {
    boolean auth = !settings.on("--no-auth");
    List<Setting> keys = settings.all("--access-key");
    if (!auth && !keys.isEmpty()) {
      throw keys.get(0).wrongUnshown("is of no use with --no-auth", "leave out one of the two");
    }
    TwinOptions options =
        TwinOptions.defaults()
            .withPort(
                settings
                    .one("--port")
                    .map(p -> Values.number(p, 0, HIGHEST_PORT))
                    .orElse(DEFAULT_PORT))
            .withBind(settings.one("--bind").map(ServeRequest::host).orElse("127.0.0.1"))
            .withEnableDelay(
                settings.one("--enable-delay").map(Values::duration).orElse(Duration.ZERO))
            .withEdition(Editions.of(settings))
            .withAuth(auth);
    Optional<Member> member = settings.one("--deviation").map(ServeRequest::member);
    TwinOptions keyed = keys.isEmpty() ? options : options.withAccessKeys(keys(keys));
    return new ServeRequest(
        member.map(Member::change).map(change -> change.apply(keyed)).orElse(keyed),
        auth,
        !keys.isEmpty(),
        member);
  }

  private static Member member(Setting setting) {
    return Gallery.find(setting.value())
        .orElseThrow(
            () -> {
              List<String> names = Gallery.members().stream().map(Member::name).toList();
              return setting.wrong(
                  "is no member of the gallery" + Nearest.ofLongNames(setting.value(), names),
                  "prove --list names them");
            });
  }

  /** One line on what is wrong or different, if anything is. */
  Optional<String> whatDiffers() {
    return member.map(
        it ->
            it.name()
                + ": "
                + it.sentence()
                + (it.names().isEmpty() ? "" : " Breaks " + String.join(", ", it.names())));
  }

  /** One line on what calls must be signed with. A secret of the user's is not repeated. */
  String howToSign(Twin twin) {
    if (!auth) {
      return "calls need no signature";
    }
    return ownKeys
        ? "sign calls with one of the given access keys"
        : "sign calls with AccessKeyId "
            + twin.accessKeyId()
            + " and AccessKeySecret "
            + twin.accessKeySecret();
  }

  private static String host(Setting setting) {
    if (setting.value().length() > LONGEST_HOST || !setting.value().matches("[A-Za-z0-9.:_%-]+")) {
      throw setting.wrong("is not an address", "use such as 127.0.0.1 or 0.0.0.0");
    }
    return setting.value();
  }

  private static Map<String, String> keys(List<Setting> given) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (Setting setting : given) {
      int colon = setting.value().indexOf(':');
      if (colon < 1 || colon == setting.value().length() - 1) {
        throw setting.wrongUnshown("is not an access key", "use ID:SECRET");
      }
      String id = setting.value().substring(0, colon);
      if (keys.put(id, setting.value().substring(colon + 1)) != null) {
        throw setting.wrongUnshown(
            "gives " + OneLine.quoted(id) + " twice", "give each id one secret");
      }
    }
    return keys;
  }
}
