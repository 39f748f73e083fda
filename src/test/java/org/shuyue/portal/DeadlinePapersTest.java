package org.shuyue.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.CaseNumber;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The explanation of a case's dates as a PDF to keep. */
@ApplicationTest
@Transactional
class DeadlinePapersTest {
    @Autowired
    MockMvc web;

    @Autowired
    ShareWalk walk;

    @Test
    void sayEveryDayAndItsReason() throws Exception {
        CaseNumber number = walk.forwarded();
        byte[] pdf = web.perform(get("/cases/" + number + "/deadlines.pdf").with(user("shenqing")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", containsString("application/pdf")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = text(document);
            assertThat(text).contains("期限说明", number.value(), "2026年3月9日", "YC-22c", "第5个工作日", "起算日不计", "截止日");
            assertThat(text.codePoints().filter(DeadlinePapersTest::radical)).isEmpty();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfaid:part", "pdfuaid:part");
        }
    }

    @Test
    void areNotForStrangers() throws Exception {
        CaseNumber number = walk.forwarded();
        web.perform(get("/cases/" + number + "/deadlines.pdf").with(user("rare")))
                .andExpect(status().isNotFound());
    }

    /** A text of radicals looks the same and is found by nobody. */
    private static boolean radical(int character) {
        return character >= 0x2E80 && character <= 0x2FDF;
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }
}
