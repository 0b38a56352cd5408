package io.standpoint.graph.network;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML elements to a stream. Characters that XML 1.0 cannot hold give way to U+FFFD. */
final class XmlOut {

    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    XmlOut(OutputStream out) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Begins the document with its outermost element. */
    void document(String element, String namespace) throws IOException {
        write(() -> {
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement(element);
            xml.writeDefaultNamespace(namespace);
        });
    }

    /** Begins an element; attributes are names and values in turn. */
    void begin(String element, String... attributes) throws IOException {
        write(() -> {
            xml.writeStartElement(element);
            attributes(attributes);
        });
    }

    /** Attributes of the element that was just begun. */
    void attribute(String name, String value) throws IOException {
        write(() -> attributes(name, value));
    }

    void empty(String element, String... attributes) throws IOException {
        write(() -> {
            xml.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    void text(String text) throws IOException {
        write(() -> xml.writeCharacters(legible(text)));
    }

    void end() throws IOException {
        write(xml::writeEndElement);
    }

    void endDocument() throws IOException {
        write(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], legible(attributes[i + 1]));
        }
    }

    private static String legible(String text) {
        return ILLEGAL.matcher(text).replaceAll("\uFFFD");
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void write(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
    }
}
