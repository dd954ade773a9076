package id.teladan.tabular;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks the XML of one part: elements and text, nothing else. Document types and entities are refused, and so is what
 * would make the parser remember without end: deep nesting, masses of made-up names.
 */
final class XmlPart implements AutoCloseable {

    enum Step {
        START,
        END,
        TEXT,
        DONE
    }

    private static final int DEEPEST = 64;
    private static final int LETTERS_OF_ALL_NAMES = 1 << 15;

    private final InputStream stream;
    private final XMLStreamReader reader;
    private int depth;
    private final Set<String> names = new HashSet<>();
    private int lettersOfNames;

    XmlPart(InputStream stream) {
        this.stream = stream;
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            reader = factory.createXMLStreamReader(stream, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException damaged) {
            throw new RefusedFile(Refusal.TRUNCATED);
        }
    }

    Step next() {
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    enter();
                    return Step.START;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return Step.END;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return Step.TEXT;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return Step.DONE;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new RefusedFile(Refusal.EXTERNAL_CONTENT);
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> remember("?", reader.getPITarget());
                default -> {}
            }
        }
    }

    String name() {
        return reader.getLocalName();
    }

    boolean at(String name) {
        return reader.getLocalName().equals(name);
    }

    @Nullable String attribute(String name) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return reader.getAttributeValue(index);
            }
        }
        return null;
    }

    void appendTo(StringBuilder text) {
        try {
            if (text.length() + reader.getTextLength() > Limits.CELL_LENGTH) {
                throw new RefusedFile(Refusal.CELL_TOO_LONG, Limits.CELL_LENGTH);
            }
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        } catch (RuntimeException damaged) {
            throw refusalFor(damaged);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private int advance() {
        try {
            return reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException | RuntimeException damaged) {
            throw refusalFor(damaged);
        }
    }

    private void enter() {
        if (++depth > DEEPEST) {
            throw new RefusedFile(Refusal.NOT_TABULAR);
        }
        remember(reader.getPrefix(), reader.getLocalName());
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            remember(reader.getAttributePrefix(index), reader.getAttributeLocalName(index));
        }
        for (int index = 0; index < reader.getNamespaceCount(); index++) {
            remember("xmlns", String.valueOf(reader.getNamespacePrefix(index)));
        }
    }

    private void remember(@Nullable String prefix, String name) {
        String whole = prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
        if (names.add(whole)) {
            lettersOfNames += whole.length();
            if (lettersOfNames > LETTERS_OF_ALL_NAMES) {
                throw new RefusedFile(Refusal.NOT_TABULAR);
            }
        }
    }

    private static RefusedFile refusalFor(Exception damaged) {
        for (Throwable cause = damaged; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedFile refused) {
                return refused;
            }
        }
        return new RefusedFile(Refusal.TRUNCATED);
    }
}
