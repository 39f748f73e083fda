package org.shuyue.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PaperNumber;
import org.shuyue.support.Archived;

/** A paper set without a database, and what can be read from its file. */
final class SetPaper {
    static final PaperNumber NUMBER = new PaperNumber("WJ-2026-000001");
    static final Instant MADE = Instant.parse("2026-03-02T02:00:00Z");
    private static final Press PRESS = new Press();

    private final byte[] pdf;
    private final Typesetter.Composed composed;

    private SetPaper(byte[] pdf, Typesetter.Composed composed) {
        this.pdf = pdf;
        this.composed = composed;
    }

    static SetPaper of(DocumentKind kind, Map<String, ?> facts) {
        return of(kind, facts, (Wording) null);
    }

    /** In the words of an agency, their third version. */
    static SetPaper of(DocumentKind kind, Map<String, ?> facts, String source) {
        return of(
                kind,
                facts,
                new Wording(kind, 3, new AgencyId("A"), LocalDate.of(2026, 3, 1), source, "", "", MADE, null, null));
    }

    private static SetPaper of(DocumentKind kind, Map<String, ?> facts, @Nullable Wording words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Typesetter.Composed composed = typesetter().compose(FactSheet.read(kind, facts), NUMBER, words, out);
        return new SetPaper(out.toByteArray(), composed);
    }

    static Typesetter typesetter() {
        return new Typesetter(
                new Documents(PRESS),
                PRESS,
                new DocumentSettings("https://sp.example.gov.cn"),
                Clock.fixed(MADE, Application.ZONE));
    }

    byte[] pdf() {
        return pdf.clone();
    }

    Typesetter.Composed composed() {
        return composed;
    }

    /** As a reader copies it, without the white space of the layout. */
    String text() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Sheet.bare(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page by its place, the last one by -1. */
    String page(int place) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int page = place < 0 ? document.getNumberOfPages() : place;
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What veraPDF objects to, as PDF/A-2a and as PDF/UA-1. */
    List<String> objections() {
        return Archived.objections(pdf);
    }
}
