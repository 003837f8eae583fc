package dev.plumbline.reports.junit;

import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML, element by element, indented; characters that XML 1.0 does not know become U+FFFD. */
final class XmlText {

    private final Deque<Boolean> hasChildren = new ArrayDeque<>();
    private final XMLStreamWriter out;

    XmlText(Writer out) throws XMLStreamException {
        this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        this.out.writeStartDocument("UTF-8", "1.0");
    }

    /** Opens an element; {@code attributes} are names and values by turns. */
    XmlText open(String element, Object... attributes) throws XMLStreamException {
        if (!hasChildren.isEmpty()) {
            hasChildren.pop();
            hasChildren.push(true);
        }
        indent();
        out.writeStartElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(String.valueOf(attributes[i]), legal(String.valueOf(attributes[i + 1])));
        }
        hasChildren.push(false);
        return this;
    }

    XmlText text(String text) throws XMLStreamException {
        out.writeCharacters(legal(text));
        return this;
    }

    XmlText close() throws XMLStreamException {
        if (hasChildren.pop()) {
            indent();
        }
        out.writeEndElement();
        return this;
    }

    void end() throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeEndDocument();
        out.flush();
    }

    private void indent() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(hasChildren.size()));
    }

    private static String legal(String text) {
        return text.codePoints()
                .map(c -> isLegal(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
