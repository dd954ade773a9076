package id.teladan.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * Liberation Sans (SIL Open Font License): the measures of Arial, which official letters are set in. Parsing takes
 * longer than drawing a page, so faces that one document is done with serve the next; two never share them at once.
 */
final class DocumentFonts {

    private static final String FAMILY = "Liberation Sans";

    private final Queue<Faces> idle = new ConcurrentLinkedQueue<>();
    private final byte[] regular = read("Regular");
    private final byte[] bold = read("Bold");
    private final byte[] italic = read("Italic");

    /** To be given back when the document is written. */
    Faces take() throws IOException {
        Faces known = idle.poll();
        return known == null ? new Faces(parsed(regular), parsed(bold), parsed(italic)) : known;
    }

    void giveBack(Faces faces) {
        idle.add(faces);
    }

    record Faces(TrueTypeFont regular, TrueTypeFont bold, TrueTypeFont italic) {

        void offerTo(PdfRendererBuilder builder, PDDocument document) {
            builder.useFont(new Face(document, regular), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(new Face(document, bold), FAMILY, 700, FontStyle.NORMAL, true);
            builder.useFont(new Face(document, italic), FAMILY, 400, FontStyle.ITALIC, true);
        }
    }

    /** Becomes part of a document when something is first set in it. */
    private static final class Face extends PDFontSupplier {

        private final PDDocument document;
        private final TrueTypeFont face;
        private @Nullable PDFont font;

        Face(PDDocument document, TrueTypeFont face) {
            super(null);
            this.document = document;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            if (font == null) {
                try {
                    font = PDType0Font.load(document, face, true);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
            return font;
        }
    }

    /** The face has no ligatures that Latin text would take, and looking for them in every word cost more than drawing it. */
    private static TrueTypeFont parsed(byte[] font) throws IOException {
        TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(font));
        face.setEnableGsub(false);
        return face;
    }

    private static byte[] read(String style) {
        try (InputStream font = new ClassPathResource("liberation/LiberationSans-" + style + ".ttf").getInputStream()) {
            return font.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
