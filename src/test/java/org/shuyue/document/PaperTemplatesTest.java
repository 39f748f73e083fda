package org.shuyue.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shuyue.shared.Sha256;
import org.shuyue.support.Clause;

/** Every template of the product, set once with invented facts. */
class PaperTemplatesTest {
    private static final Map<DocumentKind, SetPaper> SET = new EnumMap<>(DocumentKind.class);

    private static SetPaper paper(DocumentKind kind) {
        return SET.computeIfAbsent(kind, one -> SetPaper.of(one, PaperFacts.of(one)));
    }

    @ParameterizedTest
    @EnumSource
    void isAnArchivedAndAccessibleDocument(DocumentKind kind) throws IOException {
        String pictures = System.getProperty("papers.to", "");
        if (!pictures.isEmpty()) {
            Files.write(Path.of(pictures, kind.template() + ".pdf"), paper(kind).pdf());
        }
        assertThat(paper(kind).objections()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void canBeSearched(DocumentKind kind) {
        String text = paper(kind).text();
        assertThat(text.codePoints().filter(character -> character >= 0x2E80 && character <= 0x2FDF))
                .isEmpty();
        assertThat(text).contains(SetPaper.NUMBER.value()).doesNotContain("#");
    }

    @ParameterizedTest
    @EnumSource
    void hasOnItsLastPageWhatProvesIt(DocumentKind kind) {
        String last = Sheet.bare(paper(kind).page(-1));
        assertThat(last)
                .contains(
                        SetPaper.NUMBER.value(),
                        paper(kind).composed().sha256(),
                        paper(kind).composed().sm3(),
                        "https://sp.example.gov.cn/verify/WJ-2026-000001");
        for (String label : kind.labels()) {
            assertThat(paper(kind).page(-1).lines().filter(line -> line.startsWith(label)))
                    .as("rows of " + label)
                    .hasSize(1);
        }
        for (int copy = 1; copy <= kind.copies(); copy++) {
            assertThat(last).contains(kind.holders().get(copy - 1) + "（WJ-2026-000001-" + copy + "）");
        }
    }

    /** Anybody can reckon the hash of the last page from the tagged text of the pages before it. */
    @ParameterizedTest
    @EnumSource
    void bearsTheHashOfItsText(DocumentKind kind) throws IOException {
        SetPaper paper = paper(kind);
        StringBuilder text = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            for (int i = 0; i < document.getNumberOfPages() - 1; i++) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(document.getPage(i));
                extractor.getMarkedContents().forEach(content -> addTagged(content, text));
            }
        }
        assertThat(Sha256.of(Sheet.bare(text.toString())))
                .isEqualTo(paper.composed().sha256());
    }

    private static void addTagged(PDMarkedContent content, StringBuilder text) {
        if (content.getTag().equals("Artifact")) {
            return;
        }
        List<Object> parts = new ArrayList<>(content.getContents());
        for (Object part : parts) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                addTagged(inner, text);
            }
        }
    }

    @Test
    @Clause({
        "SP-02", "SP-03a", "SP-03b", "SP-03c", "SP-04a", "SP-04c", "SP-06b", "SP-07a", "SP-07b", "SP-09a", "SP-09b",
        "SP-10"
    })
    void cooperationAgreementHasTheFiguresOfItsSource() {
        assertThat(paper(DocumentKind.COOPERATION_AGREEMENT).text())
                .contains(
                        "银行卡号",
                        "Excel或者CSV",
                        "每月5日",
                        "提前3个工作日",
                        "一至两名",
                        "提前1个工作日",
                        "3个工作日内改正",
                        "合作期限为2年",
                        "2026年3月2日至2028年3月1日",
                        "期满前30日",
                        "24小时内",
                        "15日内",
                        "一式两份",
                        "张㛃、李𬭚");
    }
}
