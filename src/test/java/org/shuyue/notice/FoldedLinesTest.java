package org.shuyue.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FoldedLinesTest {

    @Test
    void holdAtMostSeventyFiveOctetsAndNoHalfCharacters() {
        String line = "SUMMARY:" + "截止：申请共享𠮷㛃é".repeat(20);

        String folded = FoldedLines.of(line + "\r\nEND:VEVENT\r\n");

        assertThat(folded.split("\r\n", -1)).allSatisfy(part -> {
            assertThat(part.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(part).doesNotContain("�");
        });
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\nEND:VEVENT\r\n");
    }

    @Test
    void leaveShortLinesAlone() {
        assertThat(FoldedLines.of("BEGIN:VCALENDAR\r\n")).isEqualTo("BEGIN:VCALENDAR\r\n");
        assertThat(FoldedLines.of("X:" + "a".repeat(73))).doesNotContain("\r\n ");
        assertThat(FoldedLines.of("X:" + "a".repeat(74))).contains("\r\n a");
    }
}
