package org.activeflowlog.conformance.report;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented XML of any text: what XML cannot hold is escaped visibly. */
final class XmlWriter {
  private final XMLStreamWriter xml;
  private int depth;
  private boolean leaf;

  XmlWriter(XMLStreamWriter xml) throws XMLStreamException {
    this.xml = xml;
    xml.writeStartDocument("UTF-8", "1.0");
  }

  void open(String element) throws XMLStreamException {
    indent();
    xml.writeStartElement(element);
    depth++;
    leaf = true;
  }

  void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, Visible.text(String.valueOf(value)));
  }

  void text(String text) throws XMLStreamException {
    xml.writeCharacters(Visible.text(text));
  }

  void shut() throws XMLStreamException {
    depth--;
    if (!leaf) {
      indent();
    }
    xml.writeEndElement();
    leaf = false;
  }

  void close() throws XMLStreamException {
    xml.writeEndDocument();
    xml.writeCharacters("\n");
    xml.close();
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
