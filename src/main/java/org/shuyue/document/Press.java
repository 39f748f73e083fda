package org.shuyue.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Pages become PDF/A-2a with the tags of PDF/UA. Parsed fonts are used by one writer at a time; there are two sets of
 * them at most, each parsed when it is first wanted, so that two papers are written at once.
 */
@Component
class Press {
    private static final int WRITERS = 2;
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Semaphore writers = new Semaphore(WRITERS, true);
    private final Deque<List<Typeface>> idle = new ArrayDeque<>();
    /** The shared ones first; none is parsed before the first paper, so that a start does not wait for them. */
    private final Deque<Supplier<List<Typeface>>> unparsed = new ArrayDeque<>(List.of(
            () -> List.of(Typeface.REGULAR, Typeface.BOLD), () -> List.of(Typeface.regular(), Typeface.bold())));

    void write(String page, OutputStream out) {
        write(builder -> builder.withHtmlContent(page, null), out);
    }

    void write(Document page, OutputStream out) {
        write(builder -> builder.withW3cDocument(page, null), out);
    }

    private void write(Consumer<PdfRendererBuilder> page, OutputStream out) {
        writers.acquireUninterruptibly();
        try {
            List<Typeface> fonts = take();
            try {
                amongTheJdksOwn(() -> write(page, fonts, out));
            } finally {
                giveBack(fonts);
            }
        } finally {
            writers.release();
        }
    }

    /**
     * For the metadata of each document a transformer is looked for in every jar of the class path, which takes as long as a
     * quarter of the document; what comes with the JDK is found at once.
     */
    private static void amongTheJdksOwn(Runnable work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private List<Typeface> take() {
        Supplier<List<Typeface>> next;
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
            next = unparsed.pop();
        }
        return next.get();
    }

    private void giveBack(List<Typeface> fonts) {
        synchronized (idle) {
            idle.push(fonts);
        }
    }

    private static void write(Consumer<PdfRendererBuilder> page, List<Typeface> fonts, OutputStream out) {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(COLOURS);
            for (Typeface typeface : fonts) {
                builder.useFont(
                        new PDFontSupplier(PDType0Font.load(document, typeface.font(), true)),
                        Typeface.FAMILY,
                        typeface.weight(),
                        FontStyle.NORMAL,
                        true);
            }
            builder.useExternalResourceAccessControl(
                    (address, type) -> address.startsWith("data:"),
                    ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    (address, type) -> address.startsWith("data:"),
                    ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.withProducer("Shuyue");
            page.accept(builder);
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The document could not be written", e);
        }
    }
}
