package org.shuyue.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.shuyue.Application;
import org.springframework.stereotype.Component;

/**
 * Templates of {@code templates/document} as PDF/A-2a with the structure that PDF/UA wants, in fonts of our own. A
 * template is well-formed XHTML with a language and a title.
 */
@Component
public class Documents {
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final Configuration templates;

    Documents() {
        templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassForTemplateLoading(Documents.class, "/templates/document");
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setOutputEncoding(StandardCharsets.UTF_8.name());
        templates.setRecognizeStandardFileExtensions(true);
        templates.setLocale(Locale.SIMPLIFIED_CHINESE);
        templates.setNumberFormat("computer");
        templates.setTimeZone(TimeZone.getTimeZone(Application.ZONE));
        templates.setLogTemplateExceptions(false);
    }

    /**
     * Throws {@link org.shuyue.shared.InputRefused}, before anything is written, when a character has no glyph.
     *
     * @param template file name without its ending
     */
    public void pdf(String template, Map<String, ?> facts, OutputStream out) {
        String page = page(template, facts);
        GlyphPolicy.check(page);
        write(page, out);
    }

    private String page(String template, Map<String, ?> facts) {
        StringWriter page = new StringWriter();
        try {
            templates.getTemplate(template + ".ftlh").process(facts, page);
        } catch (TemplateException e) {
            throw new IllegalStateException("The template " + template + " and its facts do not fit", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    /** One at a time: the parsed fonts are shared, and they are not made for several readers at once. */
    private synchronized void write(String page, OutputStream out) {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(COLOURS);
            for (Typeface typeface : List.of(Typeface.REGULAR, Typeface.BOLD)) {
                builder.useFont(
                        new PDFontSupplier(PDType0Font.load(document, typeface.font(), true)),
                        Typeface.FAMILY,
                        typeface.weight(),
                        FontStyle.NORMAL,
                        true);
            }
            builder.withProducer("Shuyue");
            builder.withHtmlContent(page, null);
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The document could not be written", e);
        }
    }
}
