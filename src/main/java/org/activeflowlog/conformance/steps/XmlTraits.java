package org.activeflowlog.conformance.steps;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.activeflowlog.conformance.wire.Answer;

/** The properties of answers in XML: facts 4.4. */
final class XmlTraits {
  private static final Set<String> MEDIA = Set.of("text/xml", "application/xml");

  private XmlTraits() {}

  static Trait rooted(String root) {
    return new Trait(
        "is XML with the root " + root,
        "XML with the root element <" + root + ">",
        false,
        world -> otherwiseRooted(world.answer(), root));
  }

  static Trait typed() {
    return new Trait(
        "calls itself XML",
        "the content type text/xml or application/xml",
        false,
        world -> notXml(world.answer()));
  }

  static Trait identified() {
    return new Trait(
        "has an element RequestId",
        "an element <RequestId> that is not empty",
        false,
        world ->
            world.answer().text("RequestId").isPresent()
                ? Optional.empty()
                : Optional.of("none (" + world.answer().inShort() + ")"));
  }

  private static Optional<String> otherwiseRooted(Answer answer, String root) {
    return answer.xmlRoot().filter(root::equals).isPresent()
        ? Optional.empty()
        : Optional.of(
            answer
                .xmlRoot()
                .map(other -> "XML with the root element <" + other + ">")
                .orElse("HTTP " + answer.status() + " with a body that is no XML"));
  }

  private static Optional<String> notXml(Answer answer) {
    String type = answer.contentType() == null ? "" : answer.contentType();
    String media = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return MEDIA.contains(media)
        ? Optional.empty()
        : Optional.of(type.isEmpty() ? "no content type" : "the content type " + type);
  }
}
