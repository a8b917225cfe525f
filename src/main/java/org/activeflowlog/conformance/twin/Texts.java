package org.activeflowlog.conformance.twin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Members written as JSON or, as the gateway does, as XML (facts 4.4). */
final class Texts {
  static final ObjectMapper JSON = new ObjectMapper();

  private Texts() {}

  static String json(Map<String, ?> members) {
    try {
      return JSON.writeValueAsString(members);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static String xml(String root, Map<String, ?> members) {
    StringBuilder text = new StringBuilder("<?xml version='1.0' encoding='UTF-8'?>");
    element(text, root, members);
    return text.toString();
  }

  private static void element(StringBuilder text, String name, Object value) {
    if (value instanceof List<?> list) {
      list.forEach(each -> element(text, name, each));
      return;
    }
    text.append('<').append(name).append('>');
    if (value instanceof Map<?, ?> members) {
      members.forEach((key, member) -> element(text, key.toString(), member));
    } else {
      text.append(content(name, String.valueOf(value)));
    }
    text.append("</").append(name).append('>');
  }

  private static String content(String name, String value) {
    return name.equals("Recommend")
        ? "<![CDATA[" + value + "]]>"
        : value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
