package org.shuyue.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.InputRefused;

/** Files that are, or are not, what their names say. */
class ContentPolicyTest {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff};

    @Test
    void areTakenWhenTheyAre() throws IOException {
        assertThat(ContentPolicy.check("依据.pdf", PDF)).isEqualTo(FileKind.PDF);
        assertThat(ContentPolicy.check("说明.DOCX", zip("[Content_Types].xml"))).isEqualTo(FileKind.DOCX);
        assertThat(ContentPolicy.check("公函.ofd", zip("OFD.xml"))).isEqualTo(FileKind.OFD);
        assertThat(ContentPolicy.check("清单.csv", "姓名,编号\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FileKind.CSV);
    }

    @Test
    void areRefusedUnderAFalseName() throws IOException {
        refused("依据.pdf", PROGRAM, "内容与扩展名不符");
        refused("依据.pdf", "只是文字".getBytes(StandardCharsets.UTF_8), "内容与扩展名不符");
        refused("说明.docx", zip("其他.txt"), "内容与扩展名不符");
        refused("公函.ofd", zip("[Content_Types].xml"), "内容与扩展名不符");
        refused("照片.png", PDF, "内容与扩展名不符");
    }

    @Test
    void areRefusedWhenOfNoKindThatIsTaken() {
        refused("程序.exe", PROGRAM, "只接受 pdf、ofd、docx");
        refused("没有扩展名", PDF, "只接受 pdf、ofd、docx");
    }

    private static void refused(String name, byte[] content, String why) {
        assertThatThrownBy(() -> ContentPolicy.check(name, content))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining(why);
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("x".getBytes(StandardCharsets.US_ASCII));
        }
        return out.toByteArray();
    }
}
