package org.shuyue.support;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Paper;
import org.shuyue.document.Papers;
import org.shuyue.shared.CaseNumber;

/** Reads what a PDF says. */
public final class PaperText {
    private PaperText() {}

    /** Without white space: a line may break anywhere. */
    public static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u3000]+", "");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The current paper of that kind in the case; fails when there is none, or more than one. */
    public static String of(Papers papers, CaseNumber about, DocumentKind kind) {
        Paper one = papers.of(about).stream()
                .filter(paper -> paper.kind() == kind && paper.current())
                .reduce((first, second) -> {
                    throw new IllegalStateException("Two papers: " + first + ", " + second);
                })
                .orElseThrow(() -> new IllegalStateException("No " + kind + " of " + about));
        return of(papers.content(one.number()));
    }
}
