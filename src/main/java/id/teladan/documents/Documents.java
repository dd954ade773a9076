package id.teladan.documents;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.springframework.stereotype.Component;

/**
 * Renders documents as PDF with embedded fonts. Nothing is ever loaded from outside, whatever a template or the text in
 * it refers to; the same page at the same time gives the same bytes. PDF/A is not claimed.
 */
@Component
public class Documents {

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "templates");
    private final DocumentFonts fonts = new DocumentFonts();
    private final FSDefaultCacheStore fontMetrics = new FSDefaultCacheStore();
    private final Clock clock;

    public Documents(Clock clock) {
        this.clock = clock;
        XRLog.setLoggingEnabled(false);
    }

    public byte[] pdf(DocumentPage page) {
        ByteArrayOutputStream output = new ByteArrayOutputStream(64 * 1024);
        try {
            write(page, output);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return output.toByteArray();
    }

    /** The stream is left open. */
    public void write(DocumentPage page, OutputStream output) throws IOException {
        DocumentFonts.Faces faces = fonts.take();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .useFastMode()
                    .usePDDocument(document)
                    .useReplacementText("?")
                    .useCacheStore(CacheStore.PDF_FONT_METRICS, fontMetrics)
                    .useUriResolver((base, uri) -> null)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useObjectDrawerFactory(new CurveDrawer.Factory())
                    .withHtmlContent(html(page), null)
                    .toStream(output);
            faces.offerTo(builder, document);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFKeepOpen();
                describe(document, page);
                document.save(output);
            }
        }
        fonts.giveBack(faces);
    }

    private String html(DocumentPage page) {
        StringOutput output = new StringOutput();
        templates.render(nameOf(page.getClass()), page, output);
        return NOT_IN_XML.matcher(output.toString()).replaceAll("");
    }

    private void describe(PDDocument document, DocumentPage page) {
        Instant now = clock.instant();
        GregorianCalendar time = new GregorianCalendar(TimeZone.getTimeZone("Asia/Jakarta"), Locale.ROOT);
        time.setTimeInMillis(now.toEpochMilli());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(page.documentTitle());
        information.setCreator("Teladan");
        information.setProducer("Teladan");
        information.setCreationDate(time);
        information.setModificationDate(time);
        document.setDocumentInformation(information);
        document.setDocumentId(now.toEpochMilli());
    }

    /** {@code id.teladan.evaluation.web.EvaluationFormDocument} is {@code evaluation/evaluation-form-document.jte}. */
    static String nameOf(Class<?> page) {
        String module = page.getPackageName().split("\\.", -1)[2];
        String name = page.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
        return module + "/" + name.toLowerCase(Locale.ROOT) + ".jte";
    }
}
